// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application_look.h"

namespace waybill {

void applyLook(QApplication& application, ThemeChoice choice)
{
    applyTheme(application, choice);
}

} // namespace waybill
