// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <functional>

class QWidget;

namespace waybill {

/// One picture of a page that can be saved alone.
struct Chart {
    QString title;                         ///< "Content sent over time"
    QWidget* widget = nullptr;             ///< as it is shown; links and boxes in it are left out of the picture
    std::function<QSize()> fullSize = {};  ///< in which all of it is drawn; null: its own
    std::function<QString()> leftOut = {}; ///< what is not in the picture even so, a sentence; null: nothing
};

} // namespace waybill
