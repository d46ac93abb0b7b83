// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/block_file.h"

#include <cerrno>
#include <unistd.h>

namespace waybill {

int BlockFile::write(const StreamBlocks& blocks)
{
    std::size_t done = 0;
    int problem = 0;
    while (done < blocks.bytes.size() && problem == 0) {
        const ssize_t count = ::write(m_descriptor, blocks.bytes.data() + done, blocks.bytes.size() - done);
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count < 0 && errno != EINTR)
            problem = errno;
    }
    std::size_t whole = 0; // behind the last block that is there
    for (const StreamBlocks::End& end : blocks.ends) {
        if (end.at > done)
            break;
        whole = end.at;
        m_packets += end.isPacket ? 1 : 0;
    }
    m_length += whole;
    if (whole < done && ftruncate(m_descriptor, static_cast<off_t>(m_length)) == 0)
        lseek(m_descriptor, static_cast<off_t>(m_length), SEEK_SET);
    return problem;
}

void BlockFile::sync() const
{
    static_cast<void>(fdatasync(m_descriptor)); // refused by a pipe, which has no disk
}

} // namespace waybill
