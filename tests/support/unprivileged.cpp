// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unprivileged.h"

#include <cstdlib>
#include <unistd.h>

namespace waybill::test {

namespace {

constexpr uid_t Nobody = 65534;

void become(uid_t user)
{
    if (::seteuid(user) != 0) // of all threads of the program
        std::abort();
}

} // namespace

Unprivileged::Unprivileged() : m_wasRoot(::geteuid() == 0)
{
    if (m_wasRoot)
        become(Nobody);
}

Unprivileged::~Unprivileged()
{
    if (m_wasRoot)
        become(0);
}

} // namespace waybill::test
