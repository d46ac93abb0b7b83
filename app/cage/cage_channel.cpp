// SPDX-License-Identifier: GPL-3.0-or-later
#include "cage/cage_channel.h"

#include "analysis/recording_image.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr std::size_t MostMessageBytes = 64 * 1024;
constexpr int Seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;

/// The next number of a text, and behind it one space or line feed; the text is left at what follows.
std::optional<std::uint64_t> takeNumber(std::string_view& text)
{
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc())
        return std::nullopt;
    text.remove_prefix(std::min<std::size_t>(static_cast<std::size_t>(end - text.data()) + 1, text.size()));
    return value;
}

/// Memory of another process, to be looked at. Private: before Linux 6.7 sealed memory cannot be shared even to be
/// read.
class Mapping {
public:
    Mapping(int memory, std::uint64_t bytes)
        : m_size(static_cast<std::size_t>(bytes)), m_at(mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, memory, 0))
    {}
    ~Mapping()
    {
        if (isGood())
            munmap(m_at, m_size);
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    [[nodiscard]] bool isGood() const { return m_at != MAP_FAILED; }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const
    {
        return {static_cast<const std::uint8_t*>(m_at), m_size};
    }

private:
    std::size_t m_size;
    void* m_at;
};

} // namespace

bool sendMessage(int channel, std::string_view text, int memory)
{
    iovec part{const_cast<char*>(text.data()), text.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> rights{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (memory >= 0) {
        message.msg_control = rights.data();
        message.msg_controllen = rights.size();
        cmsghdr* const header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &memory, sizeof(int));
    }
    for (;;) {
        const ssize_t sent = sendmsg(channel, &message, MSG_NOSIGNAL);
        if (sent >= 0 || errno != EINTR)
            return sent >= 0;
    }
}

Received receiveMessage(int channel, CageMessage& message)
{
    std::array<char, MostMessageBytes> bytes;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> rights{};
    iovec part{bytes.data(), bytes.size()};
    msghdr received{};
    received.msg_iov = &part;
    received.msg_iovlen = 1;
    received.msg_control = rights.data();
    received.msg_controllen = rights.size();
    ssize_t length = 0;
    do {
        length = recvmsg(channel, &received, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    } while (length < 0 && errno == EINTR);
    if (length <= 0)
        return length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? Received::Nothing : Received::Closed;
    message.text.assign(bytes.data(), static_cast<std::size_t>(length));
    message.memory = FileDescriptor();
    const cmsghdr* const header = CMSG_FIRSTHDR(&received);
    if (header != nullptr && header->cmsg_type == SCM_RIGHTS && header->cmsg_len == CMSG_LEN(sizeof(int))) {
        int memory = -1;
        std::memcpy(&memory, CMSG_DATA(header), sizeof(int));
        message.memory = FileDescriptor(memory);
    }
    return Received::Message;
}

Result<FileDescriptor> sealedRecording(const Recording& recording, std::uint64_t& bytes)
{
    FileDescriptor memory(memfd_create("recording", MFD_ALLOW_SEALING | MFD_CLOEXEC));
    if (!memory.isOpen())
        return failureFromErrno(errno, "make room for what was read", {});
    bytes = 0;
    const Result<void> written = writeRecording(recording, [&](std::span<const std::uint8_t> part) -> Result<void> {
        while (!part.empty()) {
            const ssize_t count = write(memory.get(), part.data(), part.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return Failure(Error{ErrorCode::OutOfMemory, "there is no memory left for what was read"});
            part = part.subspan(static_cast<std::size_t>(count));
            bytes += static_cast<std::uint64_t>(count);
        }
        return {};
    });
    if (!written)
        return Failure(written.error());
    if (fcntl(memory.get(), F_ADD_SEALS, Seals) != 0)
        return failureFromErrno(errno, "seal what was read", {});
    return memory;
}

Result<std::shared_ptr<Recording>> recordingIn(const FileDescriptor& memory, std::uint64_t bytes)
{
    struct stat status = {};
    const int seals = memory.isOpen() ? fcntl(memory.get(), F_GET_SEALS) : -1;
    const bool isSealed = seals >= 0 && (seals & Seals) == Seals;
    if (!isSealed || fstat(memory.get(), &status) != 0 || static_cast<std::uint64_t>(status.st_size) != bytes)
        return Failure(Error{ErrorCode::Corrupt, "what the reader gave is not as it says"});
    const Mapping mapping(memory.get(), bytes);
    if (!mapping.isGood())
        return Failure(Error{ErrorCode::OutOfMemory, "there is no memory left for what was read"});
    return readRecording(mapping.bytes());
}

std::string failureMessage(const Error& error)
{
    const std::string_view sentence = std::string_view(error.message).substr(0, MostMessageBytes / 4);
    const std::string offset = error.offset ? std::to_string(*error.offset) : "-";
    return fmt::format("failed {} {} {}\n{}{}", static_cast<unsigned>(error.code), offset, sentence.size(), sentence,
                       std::string_view(error.path).substr(0, MostMessageBytes / 4));
}

Error failureIn(std::string_view text)
{
    constexpr std::string_view Kind = "failed ";
    const Error unreadable{ErrorCode::Internal, "the reader failed, and what it said cannot be read"};
    if (!text.starts_with(Kind))
        return unreadable;
    text.remove_prefix(Kind.size());
    const auto code = takeNumber(text);
    const bool hasNoOffset = text.starts_with("- ");
    const auto offset = hasNoOffset ? std::nullopt : takeNumber(text);
    if (hasNoOffset)
        text.remove_prefix(2);
    const auto length = takeNumber(text);
    if (!code || *code > static_cast<std::uint64_t>(ErrorCode::Internal) || !length || *length > text.size())
        return unreadable;
    const auto at = static_cast<std::size_t>(*length);
    return {static_cast<ErrorCode>(*code), std::string(text.substr(0, at)), std::string(text.substr(at)), offset};
}

} // namespace waybill
