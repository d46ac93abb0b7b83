// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences_dialog.h"

#include "casefile/notebook.h"
#include "models/live_memory.h"
#include "models/text.h"
#include "shell/language.h"
#include "shell/watch_list_editor.h"
#include "style/type.h"
#include "widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int ShortestTimes = 28; ///< characters

Panel* newSection(const QString& title, QWidget* parent)
{
    auto* panel = new Panel(parent);
    auto* label = new QLabel(title, panel);
    setType(label, TypeSize::Body, QFont::DemiBold);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->addWidget(label);
    return panel;
}

QString notebookFolder()
{
    const std::string folder = userNotebookDirectory();
    return folder.empty() ? PreferencesDialog::tr("no folder (none is known)") : shownText(folder);
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_language(new QComboBox(this)),
      m_languageNote(new QLabel(tr("Changes when Waybill is started again."), this)), m_times(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_zoom(new QSpinBox(this)), m_motion(new QCheckBox(tr("Reduce &motion"), this)),
      m_session(new QCheckBox(tr("&Open at the start what was open before"), this)),
      m_watchList(new WatchListEditor(preferences.values().watchList, this)), m_forgotten(new QLabel(this))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon(QIcon()); // as in the other dialogs
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(PanelPadding);
    layout->addWidget(buildLook());
    layout->addWidget(buildWatchList());
    layout->addWidget(buildMemory());
    layout->addWidget(buttons);
    showValues(preferences.values());
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        storeLanguage(static_cast<LanguageChoice>(m_language->currentData().toInt()));
        m_languageNote->show();
    });
    connect(m_times, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_zoom, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_motion, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_session, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_watchList, &WatchListEditor::edited, this, &PreferencesDialog::apply);
    connect(&m_preferences, &Preferences::changed, this, [this] { showValues(m_preferences.values()); });
}

QWidget* PreferencesDialog::buildLook()
{
    m_times->addItem(tr("As the capture says, else UTC"), static_cast<int>(TimesIn::Capture));
    m_times->addItem(tr("This computer’s time, at the time of the capture"), static_cast<int>(TimesIn::Computer));
    m_times->addItem(tr("UTC"), static_cast<int>(TimesIn::Utc));
    m_times->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_times->setMinimumContentsLength(ShortestTimes);
    m_times->setAccessibleName(tr("Time zone of all times"));
    m_times->setToolTip(tr("The offset from UTC is written with every time. Evidence files are always in UTC."));
    m_language->addItem(tr("As the desktop"), static_cast<int>(LanguageChoice::System));
    for (const NamedLanguage& language : Languages)
        m_language->addItem(QString::fromUtf8(language.name), static_cast<int>(language.choice));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(storedLanguage())));
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->setToolTip(tr("Reports, quoted sentences, files and words of conclusion are in English: they are "
                              "evidence, and their wording was weighed in English only."));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setAccessibleName(tr("Theme"));
    m_zoom->setRange(Preferences::LeastZoom, Preferences::MostZoom);
    m_zoom->setSingleStep(Preferences::ZoomStep);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setKeyboardTracking(false); // "1", "12", "120" are not three sizes
    m_zoom->setAccessibleName(tr("Size of text, percent"));
    m_zoom->findChild<QLineEdit*>()->setAccessibleName(m_zoom->accessibleName()); // it has the keyboard focus
    m_zoom->setToolTip(tr("Also Ctrl++, Ctrl+− and Ctrl+0 in the window"));
    Panel* box = newSection(tr("Look"), this);
    auto* form = new QFormLayout;
    static_cast<QVBoxLayout*>(box->layout())->addLayout(form);
    form->addRow(tr("&Language"), m_language);
    form->addRow(m_languageNote);
    m_languageNote->hide();
    form->addRow(tr("&Times in"), m_times);
    form->addRow(tr("T&heme"), m_theme);
    form->addRow(tr("Size of te&xt"), m_zoom);
    m_motion->setToolTip(tr("No animated menus and bars, no blinking cursor"));
    m_motion->setAccessibleDescription(m_motion->toolTip());
    form->addRow(m_motion);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return box;
}

QWidget* PreferencesDialog::buildWatchList()
{
    Panel* box = newSection(tr("Watched countries"), this);
    box->layout()->addWidget(m_watchList);
    return box;
}

QWidget* PreferencesDialog::buildMemory()
{
    Panel* box = newSection(tr("Remembered on this computer"), this);
    auto* about = new QLabel(
        tr("Names of files opened lately, filters applied lately, what is open (to bring it back after "
           "a crash), filters kept under a name, how the last live capture was made (no passwords), and these "
           "preferences. No contents of captures. "
           "Corrections, notes, stars, stated facts and steps of single captures are kept in %1, in files named "
           "by the captures’ SHA-256, until these are deleted.")
            .arg(notebookFolder()),
        box);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto* forget = new QPushButton(tr("&Forget files and recent filters"), box);
    forget->setToolTip(
        tr("Forgets the names of all files, the filters applied lately, what was open before and how the last live "
           "capture was made; preferences and filters kept under a name stay"));
    connect(forget, &QPushButton::clicked, this, [this] {
        forgetLive();
        emit forgetRequested();
        m_forgotten->setText(tr("Forgotten."));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(forget);
    row->addWidget(m_forgotten, 1);
    auto* layout = static_cast<QVBoxLayout*>(box->layout());
    layout->addWidget(about);
    layout->addWidget(m_session);
    layout->addLayout(row);
    return box;
}

void PreferencesDialog::showValues(const Preferences::Values& values)
{
    m_isShowing = true;
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(values.times)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(values.theme)));
    m_zoom->setValue(values.zoomPercent);
    m_motion->setChecked(values.hasReducedMotion);
    m_session->setChecked(values.opensLastSession);
    if (m_watchList->watchList() != values.watchList)
        m_watchList->setWatchList(values.watchList);
    m_isShowing = false;
}

void PreferencesDialog::apply()
{
    if (m_isShowing)
        return;
    Preferences::Values values = m_preferences.values();
    values.times = static_cast<TimesIn>(m_times->currentData().toInt());
    values.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    values.zoomPercent = m_zoom->value();
    values.hasReducedMotion = m_motion->isChecked();
    values.opensLastSession = m_session->isChecked();
    values.watchList = m_watchList->watchList();
    m_preferences.set(values);
}

} // namespace waybill
