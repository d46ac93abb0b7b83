// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace waybill::test {

namespace fs = std::filesystem;

std::string dataPath(const std::string& name)
{
    return std::string(WAYBILL_TEST_DATA) + "/" + name;
}

std::string corpusPath()
{
    const char* chosen = std::getenv("WAYBILL_CORPUS");
    const std::string path = chosen != nullptr ? chosen : WAYBILL_CORPUS_DEFAULT;
    std::error_code error;
    return fs::is_directory(path, error) ? path : std::string();
}

std::vector<std::string> corpusFiles(const std::string& folder)
{
    std::vector<std::string> files;
    if (corpusPath().empty())
        return files;
    for (const auto& entry : fs::directory_iterator(corpusPath() + "/" + folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::uint8_t> readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TemporaryDirectory::TemporaryDirectory()
{
    std::string pattern = (fs::temp_directory_path() / "waybill-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary directory");
    m_path = pattern;
}

TemporaryDirectory::~TemporaryDirectory()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string TemporaryDirectory::write(const std::string& name, const std::vector<std::uint8_t>& content) const
{
    const std::string path = m_path + "/" + name;
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    return path;
}

} // namespace waybill::test
