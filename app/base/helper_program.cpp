// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/helper_program.h"

#include "base/file_descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>

namespace waybill {

namespace fs = std::filesystem;

Result<std::string> helperProgram(const std::string& name, const std::string& purpose)
{
    std::error_code error;
    const fs::path own = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& folder : {own, own / "../libexec/waybill"})
        if (const fs::path program = folder / name; !own.empty() && fs::exists(program, error))
            return fs::weakly_canonical(program, error).string();
    return Failure(Error{ErrorCode::NotFound, "the program " + name + ", which " + purpose + ", is not installed"});
}

int startHelper(std::vector<std::string> arguments, std::array<int, 2> descriptors, pid_t& process)
{
    // Copies beyond the places where they go, so that neither stands in the other's way; dup2 takes close-on-exec off.
    const FileDescriptor first(fcntl(descriptors[0], F_DUPFD_CLOEXEC, HelperDescriptors[1] + 1));
    const FileDescriptor second(fcntl(descriptors[1], F_DUPFD_CLOEXEC, HelperDescriptors[1] + 1));
    if (!first.isOpen() || !second.isOpen())
        return errno;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, first.get(), HelperDescriptors[0]);
    posix_spawn_file_actions_adddup2(&actions, second.get(), HelperDescriptors[1]);
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    std::array<char*, 1> environment{nullptr};
    const int problem = posix_spawn(&process, pointers.front(), &actions, nullptr, pointers.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}

} // namespace waybill
