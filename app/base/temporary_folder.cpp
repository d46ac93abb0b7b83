// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace waybill {

Result<TemporaryFolder> TemporaryFolder::make()
{
    std::error_code error;
    const std::filesystem::path place = std::filesystem::temp_directory_path(error);
    if (error)
        return Failure(Error{ErrorCode::Io, "there is no folder for temporary files; TMPDIR may name a wrong one", {}});
    std::string folder = (place / "waybill-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return failureFromErrno(errno, "make a folder for a while", folder);
    return TemporaryFolder(std::move(folder));
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace waybill
