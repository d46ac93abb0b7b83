// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/permission_note.h"

#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

PermissionNote::PermissionNote(QWidget* parent)
    : QFrame(parent), m_sentence(plainText({}, this)), m_checked(plainText({}, this)), m_commandRow(new QWidget(this)),
      m_command(new QLineEdit(m_commandRow)), m_copy(new QPushButton(tr("Copy"), m_commandRow)),
      m_other(new QPushButton(tr("Capture with dumpcap instead"), this))
{
    setObjectName(QStringLiteral("noticeBand"));
    setType(m_sentence, TypeSize::Body, QFont::DemiBold);
    setType(m_checked, TypeSize::Small);
    m_command->setReadOnly(true);
    m_command->setObjectName(QStringLiteral("permissionCommand"));
    m_command->setAccessibleName(tr("Command for an administrator"));
    setFixedType(m_command);
    m_copy->setAccessibleName(tr("Copy the command"));
    for (QPushButton* button : {m_copy, m_other})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_commandRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, Grid, PanelPadding, Grid);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_commandRow);
    layout->addWidget(m_checked);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_command->text());
        m_copy->setText(tr("Copied"));
    });
    connect(m_other, &QPushButton::clicked, this, &PermissionNote::otherWanted);
    hide();
}

void PermissionNote::setPermission(const CapturePermission& permission, bool hasOther)
{
    const QString sentence = shownText(permission.sentence), command = shownText(permission.command);
    if (m_command->text() != command) {
        m_command->setText(command);
        m_command->setCursorPosition(0);
        m_copy->setText(tr("Copy"));
    }
    m_sentence->setText(sentence);
    m_checked->setText(shownText(permission.checked));
    m_checked->setVisible(!permission.checked.empty());
    m_commandRow->setVisible(!permission.command.empty());
    m_other->setVisible(hasOther);
    setAccessibleName(sentence);
    setVisible(permission.permission != Permission::Given);
}

QString PermissionNote::text() const
{
    return isHidden() ? QString() : m_sentence->text() + QLatin1Char('\n') + m_command->text();
}

} // namespace waybill
