// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waybill::test {

/// Path of a file below tests/data.
[[nodiscard]] std::string dataPath(const std::string& name);

/// Folder of published captures: $WAYBILL_CORPUS, else the folder set when configuring; empty when it does not exist.
/// Tests that need it call GTEST_SKIP with a reason when it is empty.
[[nodiscard]] std::string corpusPath();

/// Every regular file of a folder below the corpus, sorted by name, whole paths.
[[nodiscard]] std::vector<std::string> corpusFiles(const std::string& folder);

/// Whole content of a file; empty when it cannot be read.
[[nodiscard]] std::vector<std::uint8_t> readFile(const std::string& path);

/// A fresh directory for one test, removed with everything in it when the object goes.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Writes a file into the directory and returns its path.
    [[nodiscard]] std::string write(const std::string& name, const std::vector<std::uint8_t>& content) const;

private:
    std::string m_path;
};

} // namespace waybill::test
