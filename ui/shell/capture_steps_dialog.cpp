// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capture_steps_dialog.h"

#include "pages/compare/steps_panel.h"
#include "style/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

CaptureStepsDialog::CaptureStepsDialog(QThreadPool* pool, const QString& title, const QString& kept, QWidget* parent)
    : QDialog(parent), m_panel(new StepsPanel(pool, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* about = new QLabel(kept, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Enter ends what is being typed in a field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : m_panel->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(m_panel, 1);
    layout->addWidget(about);
    layout->addWidget(buttons);
    connect(m_panel, &StepsPanel::stepsChanged, this, &CaptureStepsDialog::stepsChanged);
    m_panel->table()->setFocus();
    resize(820, 460);
}

void CaptureStepsDialog::setCapture(const AnalysisPtr& capture, const ViewSettings& settings)
{
    m_panel->setCapture(capture);
    m_panel->setViewSettings(settings);
}

void CaptureStepsDialog::setSteps(const std::vector<CaseStep>& steps)
{
    m_panel->setSteps(steps);
}

} // namespace waybill
