// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handset_dialog.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

HandsetDialog::HandsetDialog(QWidget* parent)
    : QDialog(parent), m_edit(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Choose the device"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new QLabel(tr("IP or MAC &address of the device under study:"), this);
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(tr("192.168.43.20 or 02:00:5e:10:00:01"));
    m_edit->setAccessibleName(tr("IP or MAC address of the device"));
    m_problem->setWordWrap(true);
    auto* show = new QPushButton(tr("Show this device"), this);
    show->setProperty("isPrimary", true);
    show->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(show, &QPushButton::clicked, this, &HandsetDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new WrapLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(420);
}

std::optional<HandsetChoice> HandsetDialog::parse(const QString& text)
{
    const std::string plain = text.trimmed().toStdString();
    HandsetChoice choice;
    choice.address = IpAddress::parse(plain);
    if (!choice.address)
        choice.mac = MacAddress::parse(plain);
    if (choice.isGuess())
        return std::nullopt;
    return choice;
}

void HandsetDialog::choose()
{
    const std::optional<HandsetChoice> choice = parse(m_edit->text());
    if (!choice) {
        m_problem->setText(tr("This is neither an IP address nor a MAC address."));
        m_edit->setFocus();
        return;
    }
    emit chosen(*choice);
    close();
}

} // namespace waybill
