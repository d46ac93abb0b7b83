// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture_guide.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace waybill {

/// "How to capture a phone": four ways, what each sees and misses, side by side, and what to write down. Deletes itself
/// when closed.
class CaptureGuideDialog : public QDialog {
    Q_OBJECT
public:
    explicit CaptureGuideDialog(QWidget* parent);

    /// Shows the page of one way.
    void showWay(CaptureWay way);

signals:
    /// The user wants to capture that way; the guide closes.
    void wayChosen(waybill::CaptureWay way);

private:
    void addPage(const QString& title, QWidget* page);
    [[nodiscard]] QWidget* buildWay(CaptureWay way);
    [[nodiscard]] QWidget* buildComparison();
    [[nodiscard]] QWidget* buildNotes();
    [[nodiscard]] QWidget* buildButtons();

    QListWidget* m_list;
    QStackedWidget* m_pages;
    QPushButton* m_take = nullptr;
};

} // namespace waybill
