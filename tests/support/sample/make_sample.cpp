// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-make-sample DIRECTORY: writes the two bundled samples into a directory.
#include "support/sample/samples.h"

#include <cstdio>
#include <fstream>
#include <string>

namespace {

bool write(const std::string& path, const waybill::test::Bytes& content)
{
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    out.close();
    if (out.good())
        return true;
    std::fprintf(stderr, "%s: could not be written\n", path.c_str());
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: waybill-make-sample DIRECTORY\n");
        return 2;
    }
    const std::string directory = argv[1];
    const bool isWritten = write(directory + "/redmi-1s-before.pcapng", waybill::test::sampleBefore()) &&
                           write(directory + "/redmi-1s-after.pcapng", waybill::test::sampleAfter());
    return isWritten ? 0 : 1;
}
