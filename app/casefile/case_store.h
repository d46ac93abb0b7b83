// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casefile/case.h"

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace waybill {

struct CaseSchema;

/// A case on disk: one SQLite file (design.md §9), which may come from a stranger. Open one object a file in a process.
/// One thread at a time.
class CaseStore {
public:
    /// Makes a new file; fails when something has that name. Nothing is left behind when it fails.
    [[nodiscard]] static Result<CaseStore> create(const std::string& path, const Case& content);

    /// Opens a case, read-only when file or folder may not be written to. Refused in a sentence: what is no case, a
    /// case of a newer Waybill, one that is damaged (with the byte when that is known) or holds what Waybill does not
    /// write. A case of an older Waybill is brought up to date after a copy was put beside it (keptCopy()).
    [[nodiscard]] static Result<CaseStore> open(const std::string& path);
    /// The same with other versions of the tables; for tests of the upgrade.
    [[nodiscard]] static Result<CaseStore> open(const std::string& path, std::span<const CaseSchema> schemas);

    ~CaseStore();
    CaseStore(CaseStore&&) noexcept;
    CaseStore& operator=(CaseStore&&) noexcept;

    /// As it was opened or saved last.
    [[nodiscard]] const Case& current() const noexcept;
    /// Writes `content`, all of it or nothing, and returns when it is on disk; writes nothing when nothing differs. A
    /// program that is killed meanwhile leaves the state before or the state after. Refused: when another program
    /// saved since (both times are named, isOutdated() becomes true), when the file was replaced, read-only cases, a
    /// log that does not begin with the one on disk, and what whatIsWrongWith() says.
    [[nodiscard]] Result<void> save(const Case& content);

    /// Path as given, and the folder in which the file really lies.
    [[nodiscard]] const std::string& path() const noexcept;
    [[nodiscard]] std::string folder() const;
    /// Why it cannot be saved; empty when it can.
    [[nodiscard]] const std::string& readOnlyReason() const noexcept;
    /// Another program had it open when it was opened here: whoever saves second is refused.
    [[nodiscard]] bool isOpenElsewhere() const noexcept;
    /// A save was refused because the file is newer than what was opened: open it again.
    [[nodiscard]] bool isOutdated() const noexcept;
    /// When it was saved last.
    [[nodiscard]] Timestamp changedAt() const noexcept;
    /// The copy of the older version that open() brought up to date.
    [[nodiscard]] const std::optional<std::string>& keptCopy() const noexcept;

private:
    struct State;
    explicit CaseStore(std::unique_ptr<State> state) noexcept;
    std::unique_ptr<State> m_state;
};

} // namespace waybill
