// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace waybill {

/// A surface with a hairline border and round corners; the style sheet draws it.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr) : QFrame(parent) { setObjectName(QStringLiteral("panel")); }
};

} // namespace waybill
