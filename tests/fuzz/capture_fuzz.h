// SPDX-License-Identifier: GPL-3.0-or-later
// Of targets whose input is a capture: libFuzzer's own changes, and in turn those that know where lengths, types and
// borders of blocks are. To be included once in a program.
#pragma once

#include "support/capture_mutator.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(bytes, size, most);
    waybill::test::CaptureMutator mutator(seed);
    const auto changed = mutator.mutated({bytes, bytes + size}, {bytes, size}, most);
    std::copy(changed.begin(), changed.end(), bytes);
    return changed.size();
}

namespace waybill::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Bytes under a path, without a disk.
class MemoryFile {
public:
    MemoryFile(const std::uint8_t* bytes, std::size_t size) : m_descriptor(::memfd_create("input", MFD_CLOEXEC))
    {
        for (std::size_t done = 0; done < size;) {
            const ::ssize_t count = ::write(m_descriptor, bytes + done, size - done);
            require(count > 0);
            done += static_cast<std::size_t>(count);
        }
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(m_descriptor); }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace waybill::fuzz
