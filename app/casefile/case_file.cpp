// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_file.h"

#include "casefile/case_schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace waybill {

namespace {

constexpr std::size_t HeaderBytes = 100;
using Header = std::array<std::uint8_t, HeaderBytes>;
constexpr std::string_view Magic{"SQLite format 3", 16}; // with its final zero
constexpr std::size_t PageSizeAt = 16, WriteFormAt = 18, ReadFormAt = 19, ChangesAt = 24, PagesAt = 28, EncodingAt = 56,
                      VersionAt = 60, ApplicationAt = 68, PagesValidForAt = 92;
constexpr std::uint8_t RollbackJournal = 1;
constexpr std::uint32_t Utf8 = 1;
// SQLite's own locks lie in the 512 bytes from 1 GiB on; this one is far behind them and any content.
constexpr off_t OwnerByte = off_t{1} << 40;
// Ends a journal that names another file (pager.c, aJournalMagic).
constexpr std::array<std::uint8_t, 8> JournalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};

std::uint32_t u32At(const Header& header, std::size_t at)
{
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 | std::uint32_t{header[at + 2]} << 8 |
           header[at + 3];
}

std::uint32_t pageSizeOf(const Header& header)
{
    const std::uint32_t size = std::uint32_t{header[PageSizeAt]} << 8 | header[PageSizeAt + 1];
    return size == 1 ? 65536 : size;
}

/// Bytes that were there.
std::size_t readAt(int file, std::uint64_t offset, std::span<std::uint8_t> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t count = ::pread(file, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

bool isCapture(const Header& header)
{
    constexpr std::array<std::uint32_t, 7> Beginnings{0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1,
                                                      0x0a0d0d0a, 0x1f8b0800, 0x28b52ffd}; // pcap, pcapng, gzip, zstd
    const std::uint32_t begin = u32At(header, 0);
    return std::find(Beginnings.begin(), Beginnings.end(), begin) != Beginnings.end() || begin >> 16 == 0x1f8b;
}

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// "the journal …" when a file lies where SQLite looks for one.
bool exists(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

} // namespace

Result<CaseFile> CaseFile::open(const std::string& path)
{
    CaseFile file;
    std::error_code error;
    file.m_path = std::filesystem::canonical(path, error).string();
    if (error)
        return failureFromErrno(error.value(), "open the case", path);
    constexpr int Common = O_CLOEXEC | O_NONBLOCK; // a pipe must not block
    file.m_file = FileDescriptor(::open(file.m_path.c_str(), O_RDWR | Common));
    if (!file.m_file.isOpen()) {
        const int reason = errno;
        file.m_file = FileDescriptor(::open(file.m_path.c_str(), O_RDONLY | Common));
        if (!file.m_file.isOpen())
            return failureFromErrno(errno, "open the case", path);
        file.m_readOnlyReason =
            reason == EROFS ? "it lies on a disk that may only be read" : "the file may not be written to";
    } else if (::access(folderOf(file.m_path).c_str(), W_OK | X_OK) != 0) {
        file.m_readOnlyReason = "its folder may not be written to, and saving needs a journal there";
    }
    Result<void> fit = file.recognise();
    if (fit)
        fit = file.checkNeighbours();
    if (!fit)
        return Failure(Error{fit.error().code, fit.error().message, path, fit.error().offset});
    file.claim();
    return file;
}

Result<void> CaseFile::recognise() const
{
    struct stat status = {};
    if (::fstat(m_file.get(), &status) != 0)
        return failureFromErrno(errno, "open the case", m_path);
    if (S_ISDIR(status.st_mode))
        return Failure(Error{ErrorCode::IsDirectory, "this is a folder, not a case"});
    if (!S_ISREG(status.st_mode))
        return Failure(Error{ErrorCode::Unsupported, "this is no ordinary file, so no case"});
    if (status.st_size == 0)
        return Failure(Error{ErrorCode::Empty, "the file is empty; a case has at least some tables"});
    if (static_cast<std::uint64_t>(status.st_size) > LargestFile)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("{} bytes are more than a case may have ({}); cases hold "
                                                              "texts, captures stay beside them",
                                                              status.st_size, LargestFile)});
    Header header{};
    const std::size_t size = readAt(m_file.get(), 0, header);
    const std::size_t common = std::min(size, Magic.size());
    if (!std::equal(Magic.begin(), Magic.begin() + static_cast<std::ptrdiff_t>(common), header.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
        return Failure(Error{ErrorCode::Unsupported, isCapture(header)
                                                         ? "this is a capture, not a case; add it to a case"
                                                         : "this is not a case of Waybill"});
    if (size < HeaderBytes)
        return Failure(Error{ErrorCode::Corrupt, "damaged: the file ends within its first 100 bytes", {}, size});
    if (u32At(header, ApplicationAt) != static_cast<std::uint32_t>(CaseApplicationId))
        return Failure(Error{ErrorCode::Unsupported, "this is a database of another program, not a case of Waybill"});
    return {};
}

Result<void> CaseFile::checkNeighbours() const
{
    const std::string journal = m_path + "-journal";
    const Failure forged(Error{ErrorCode::Corrupt,
                               "a journal lies beside it that Waybill did not write; move that away to open the case"});
    if (exists(m_path + "-wal"))
        return forged;
    if (!exists(journal))
        return {};
    const FileDescriptor file(::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return forged;
    std::array<std::uint8_t, JournalMagic.size()> end{};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size >= end.size() && readAt(file.get(), size - end.size(), end) == end.size() && end == JournalMagic)
        return forged;
    return {};
}

void CaseFile::claim()
{
    struct flock lock = {};
    lock.l_type = m_readOnlyReason.empty() ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = OwnerByte;
    lock.l_len = 1;
    if (m_readOnlyReason.empty()) { // EINVAL, ENOLCK: the disk knows no locks; then nobody can tell
        m_isOpenElsewhere = ::fcntl(m_file.get(), F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES);
        return;
    }
    m_isOpenElsewhere = ::fcntl(m_file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool CaseFile::wasReplaced() const noexcept
{
    struct stat held = {}, named = {};
    return ::fstat(m_file.get(), &held) != 0 || ::stat(m_path.c_str(), &named) != 0 || held.st_dev != named.st_dev ||
           held.st_ino != named.st_ino;
}

Result<int> CaseFile::checkHeader() const
{
    Header header{};
    const std::size_t size = readAt(m_file.get(), 0, header);
    if (size < HeaderBytes)
        return Failure(Error{ErrorCode::Corrupt, "damaged: the file ends within its first 100 bytes", m_path, size});
    if (header[WriteFormAt] != RollbackJournal || header[ReadFormAt] != RollbackJournal ||
        u32At(header, EncodingAt) != Utf8)
        return Failure(Error{ErrorCode::Corrupt, "damaged or forged: this form of database is none that Waybill writes",
                             m_path, WriteFormAt});
    struct stat status = {};
    if (::fstat(m_file.get(), &status) != 0)
        return failureFromErrno(errno, "read the case", m_path);
    const std::uint64_t expected = std::uint64_t{u32At(header, PagesAt)} * pageSizeOf(header);
    const auto found = static_cast<std::uint64_t>(status.st_size);
    if (u32At(header, ChangesAt) == u32At(header, PagesValidForAt) && found < expected)
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("damaged: the file ends here, but says that it has {} bytes", expected),
                             m_path, found});
    return static_cast<int>(u32At(header, VersionAt) & 0x7FFFFFFF);
}

} // namespace waybill
