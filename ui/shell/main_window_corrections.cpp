// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections by the analyst: the part of MainWindow that lists those of the tab in front.
#include "shell/corrections_dialog.h"
#include "shell/main_window.h"

namespace waybill {

/// The list follows the tab while both are open.
void MainWindow::showCorrections()
{
    TabView* const shown = currentTab();
    if (!shown || shown->findChild<CorrectionsDialog*>())
        return;
    auto* dialog = new CorrectionsDialog(shown);
    const auto fill = [shown, dialog] { dialog->setCorrections(shown->rules(), shown->rulesLog(), shown->analyses()); };
    connect(dialog, &CorrectionsDialog::takenBack, shown, &TabView::takeBackRule);
    connect(dialog, &CorrectionsDialog::switched, shown, &TabView::switchRule);
    connect(dialog, &CorrectionsDialog::addRequested, shown, [shown](AnalystRule::Kind kind) {
        shown->askForRule({kind, {}});
    });
    // Queued: what changes may be a box of the list itself.
    connect(shown, &TabView::changed, dialog, fill, Qt::QueuedConnection);
    fill();
    dialog->open();
}

} // namespace waybill
