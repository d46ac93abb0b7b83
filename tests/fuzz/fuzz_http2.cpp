// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the preface of an HTTP/2 connection, in pieces, which must tell what the whole tells; with and without
// gaps.
#include "name_fuzz.h"

#include <cstddef>
#include <string_view>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    std::vector<std::uint8_t> bytes(Preface.begin(), Preface.end());
    bytes.insert(bytes.end(), data, data + size);
    const std::uint64_t seed = fuzz::seedOf(bytes);
    if (fuzz::namesInPieces(bytes, 80, 7, seed, false) != fuzz::namesInPieces(bytes, 80, 300, seed, false))
        __builtin_trap();
    (void)fuzz::namesInPieces(bytes, 80, 40, seed, true);
    return 0;
}
