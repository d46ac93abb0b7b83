// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <utility>

namespace waybill {

/// A folder of this object's own, readable by this user alone, that goes with everything in it when the object does.
class TemporaryFolder {
public:
    /// In the system's place for such folders. Fails with what the system says.
    [[nodiscard]] static Result<TemporaryFolder> make();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    explicit TemporaryFolder(std::string path) : m_path(std::move(path)) {}
    std::string m_path;
};

} // namespace waybill
