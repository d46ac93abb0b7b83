// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waybill::test {

/// While it lives, files of root may not be written to: tests run as root too, where no permission would hold. Nothing
/// changes for other users.
class Unprivileged {
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    bool m_wasRoot;
};

} // namespace waybill::test
