// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/file_descriptor.h"

#include <cstdint>
#include <string>

namespace waybill {

/// The file of a case below SQLite: opened once, looked at before SQLite may read it, and held for as long as the case
/// is open. (Closing any descriptor of a file drops the locks that SQLite holds on it in this process, so nothing else
/// opens it meanwhile.) Format: https://www.sqlite.org/fileformat2.html §1.3.
class CaseFile {
public:
    /// A case holds texts, no packets; a larger file would take seconds to check.
    static constexpr std::uint64_t LargestFile = std::uint64_t{256} << 20;

    /// Opens `path`, for writing when that is allowed. Refuses what is not a case by its first bytes, with a sentence
    /// that says what it is instead, and files beside it that Waybill did not write: SQLite would play a journal back,
    /// and one that names a further file could make it delete that.
    [[nodiscard]] static Result<CaseFile> open(const std::string& path);

    /// Where the file really lies, links followed.
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    /// Why it cannot be written to: a sentence. Empty when it can.
    [[nodiscard]] const std::string& readOnlyReason() const noexcept { return m_readOnlyReason; }
    /// Another program held it for writing when it was opened here.
    [[nodiscard]] bool isOpenElsewhere() const noexcept { return m_isOpenElsewhere; }
    /// The path leads to another file now than the one that was opened, or to none.
    [[nodiscard]] bool wasReplaced() const noexcept;
    /// The version of the tables, once SQLite undid what a killed program had begun. Fails when the file is shorter
    /// than it says, and for forms that Waybill does not write (WAL, UTF-16).
    [[nodiscard]] Result<int> checkHeader() const;

private:
    [[nodiscard]] Result<void> recognise() const;
    [[nodiscard]] Result<void> checkNeighbours() const;
    void claim();

    std::string m_path;
    FileDescriptor m_file;
    std::string m_readOnlyReason;
    bool m_isOpenElsewhere = false;
};

} // namespace waybill
