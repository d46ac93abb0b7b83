// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/end_capture_dialog.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EndCaptureDialog::EndCaptureDialog(const QStringList& names, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("A capture is running"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* question = plainLabel(names.size() == 1 ? tr("End the capture “%1”?").arg(names.front())
                                                  : tr("End these captures?\n%1").arg(names.join(QLatin1Char('\n'))),
                                this);
    setType(question, TypeSize::Label, QFont::DemiBold);
    auto* end = new QPushButton(tr("&End and close"), this);
    end->setProperty("isPrimary", true);
    auto* goOn = new QPushButton(tr("&Go on capturing"), this);
    goOn->setDefault(true);
    connect(end, &QPushButton::clicked, this, [this] {
        accept(); // first: the window that it blocks could not be closed
        emit endChosen();
    });
    connect(goOn, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new WrapLayout;
    buttons->addStretch(1);
    buttons->addWidget(goOn);
    buttons->addWidget(end);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(question);
    layout->addWidget(plainLabel(tr("What was captured is in its file already, and stays there."), this));
    layout->addSpacing(Grid);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    goOn->setFocus();
}

} // namespace waybill
