// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unsaved_dialog.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int Listed = 8; ///< more would make the dialog taller than a small screen

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

UnsavedDialog::UnsavedDialog(const QStringList& names, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Unsaved changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isOne = names.size() == 1;
    auto* question = plainLabel(isOne ? tr("Save the changes to “%1”?").arg(names.front())
                                      : tr("Save the changes to %1 cases?").arg(names.size()),
                                this);
    setType(question, TypeSize::Label, QFont::DemiBold);
    QString detail = isOne ? tr("What was written down about its runs since it was saved last is in no file yet.")
                           : names.mid(0, Listed).join(QLatin1Char('\n'));
    if (names.size() > Listed)
        detail += tr("\nand %1 more").arg(names.size() - Listed);
    auto* save = new QPushButton(isOne ? tr("&Save") : tr("&Save all"), this);
    save->setProperty("isPrimary", true);
    save->setDefault(true);
    auto* discard = new QPushButton(isOne ? tr("&Discard") : tr("&Discard all"), this);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    connect(save, &QPushButton::clicked, this, [this] {
        accept(); // first: the window that it blocks could not be closed
        emit saveChosen();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        emit discardChosen();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new WrapLayout;
    buttons->addWidget(discard);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(question);
    layout->addWidget(plainLabel(detail, this));
    layout->addSpacing(Grid);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    save->setFocus();
}

} // namespace waybill
