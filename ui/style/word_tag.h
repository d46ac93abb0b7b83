// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace waybill {

/// Draws a short word in a rounded outline: "new" behind a name.
void paintWordTag(QPainter& painter, const QRectF& area, const QString& word, const Theme& theme);
/// Size of the outline for body text at the present zoom; empty for an empty word.
[[nodiscard]] QSizeF wordTagSize(const QString& word);

} // namespace waybill
