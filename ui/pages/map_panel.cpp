// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map_panel.h"

#include "geo/geography.h"
#include "models/text.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/elided_label.h"
#include "widgets/map_band.h"
#include "widgets/text_dialog.h"
#include "widgets/world_map.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace waybill {

namespace {

const auto BordersKey = QStringLiteral("map/withoutBorders");
constexpr double ButtonZoom = 1.6;
constexpr int LeastSideBySide = 720; ///< map and band, beside body type of 13 px

QPushButton* linkButton(const QString& text, const QString& about, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("isLink", true);
    button->setToolTip(about);
    return button;
}

/// Read once and shared by all maps.
Result<std::shared_ptr<const MapShapes>> sharedShapes()
{
    static std::weak_ptr<const MapShapes> kept;
    if (auto shapes = kept.lock())
        return shapes;
    const QString path = toQString(findResourceDirectory()) + QStringLiteral("/map/world.map");
    Result<MapShapes> read = loadMapShapes(path);
    if (!read)
        return Failure(read.error());
    const auto shapes = std::make_shared<const MapShapes>(std::move(*read));
    kept = shapes;
    return shapes;
}

} // namespace

MapPanel::MapPanel(QWidget* parent)
    : Panel(parent), m_map(new WorldMap(this)), m_middle(new QHBoxLayout), m_band(new MapBand(this)),
      m_pointed(new ElidedLabel(this)), m_caption(new QLabel(this)),
      m_withoutBorders(new QCheckBox(tr("Without land borders"), this)),
      m_whole(linkButton(tr("Whole world"), tr("Shows the whole world again (0)"), this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    setType(m_caption, TypeSize::Small);
    m_middle->setSpacing(PanelPadding);
    m_middle->addWidget(m_map, 1);
    m_middle->addWidget(m_band);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->setSpacing(Grid);
    layout->addWidget(buildHead());
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_caption);
    connect(m_map, &WorldMap::placeChosen, this, &MapPanel::countryChosen);
    connect(m_map, &WorldMap::placeChosenForAll, this, &MapPanel::countryChosenForAll);
    connect(m_map, &WorldMap::menuRequested, this, &MapPanel::menuRequested);
    connect(m_map, &WorldMap::placePointed, this, &MapPanel::showPointed);
    connect(m_map, &WorldMap::scaleChanged, this, [this] {
        m_band->setScale(m_map->discScale());
        arrange(); // its rows are as high as their discs
    });
    connect(m_map, &WorldMap::zoomChanged, this, [this](double zoom) { m_whole->setVisible(zoom > 1); });
    connect(m_band, &MapBand::rowChosen, this, [this](std::size_t row) { emit bandChosen(m_facts.beside[row].band); });
    setBorders(!QSettings().value(BordersKey).toBool());
}

QWidget* MapPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Where it was sent"), head);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_pointed->setMuted(true);
    m_withoutBorders->setToolTip(tr("Draws the land alone: no borders, no tints, no disputed lines"));
    m_whole->hide();
    auto* closer = linkButton(QStringLiteral("+"), tr("Zooms in (+); drag moves the map"), head);
    closer->setAccessibleName(tr("Zoom in"));
    auto* wider = linkButton(QStringLiteral("−"), tr("Zooms out (−)"), head);
    wider->setAccessibleName(tr("Zoom out"));
    auto* table = linkButton(tr("Show as table"), tr("The same figures in rows, to read, copy or hear"), head);
    auto* layout = new WrapLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(PanelPadding);
    layout->addWidget(title);
    layout->addWidget(m_pointed, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whole, closer, wider, m_withoutBorders, table})
        layout->addWidget(widget);
    connect(m_whole, &QPushButton::clicked, m_map, &WorldMap::showWholeWorld);
    connect(closer, &QPushButton::clicked, this, [this] { m_map->zoomBy(ButtonZoom); });
    connect(wider, &QPushButton::clicked, this, [this] { m_map->zoomBy(1 / ButtonZoom); });
    connect(table, &QPushButton::clicked, this, &MapPanel::showTable);
    connect(m_withoutBorders, &QCheckBox::toggled, this, [this](bool isOn) {
        QSettings().setValue(BordersKey, isOn);
        setBorders(!isOn);
    });
    return head;
}

void MapPanel::setRoom(int pixels)
{
    m_room = pixels;
    arrange();
}

/// The band stands below the map where there is no room beside it.
void MapPanel::arrange()
{
    const bool isStacked = width() < LeastSideBySide * textUnit();
    m_middle->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_band->setRoom(isStacked ? width() - 2 * PanelPadding : 0);
    const int around = qRound(130 * (textUnit() - 1)) + (isStacked ? m_band->sizeHint().height() + Grid : 0);
    setFixedHeight(m_room + qMax(0, around));
}

void MapPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void MapPanel::setFacts(MapFacts facts)
{
    m_facts = std::move(facts);
    if (m_isRead)
        showFacts();
}

QString MapPanel::captionText() const
{
    return mapCaption(m_mapName, m_map->areBordersShown());
}

void MapPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (!m_isRead)
        readShapes();
}

void MapPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isRead)
        showFacts(); // the band's colours
    if (event->type() == QEvent::FontChange)
        arrange();
}

void MapPanel::readShapes()
{
    m_isRead = true;
    const auto shapes = sharedShapes();
    if (shapes) {
        m_mapName = (*shapes)->name;
        m_map->setShapes(*shapes);
    } else {
        m_map->setShapes(nullptr, tr("There is no map: %1").arg(shownText(describe(shapes.error()))));
    }
    setBorders(m_map->areBordersShown());
    showFacts();
}

void MapPanel::showFacts()
{
    std::vector<MapPlace> places;
    for (const MapFacts::Country& country : m_facts.countries) {
        places.push_back({country.code, static_cast<double>(country.contentUp.min),
                          static_cast<double>(country.contentUp.max), country.name, country.words, country.isWatched});
    }
    m_map->setPlaces(std::move(places));
    m_map->setLargestAmount(static_cast<double>(m_facts.largest()));
    const Theme& theme = Theme::of(this);
    std::vector<MapBand::Row> rows;
    for (const MapFacts::Beside& row : m_facts.beside) {
        const QColor colour = row.band == Band::Edge ? theme.edge : theme.unplaced;
        rows.push_back({row.name, row.words, static_cast<double>(row.contentUp), colour, row.band == Band::Unplaced,
                        row.band != Band::Local, row.contentUp > 0 || row.destinations > 0});
    }
    m_band->setRows(rows);
    m_band->setScale(m_map->discScale());
    arrange();
    showPointed({});
}

void MapPanel::showPointed(CountryCode code)
{
    for (const MapFacts::Country& country : m_facts.countries) {
        if (country.code == code) {
            m_pointed->setText(tr("%1: %2").arg(country.name, country.words));
            return;
        }
    }
    m_pointed->setText(tr("content, by estimated country"));
}

void MapPanel::showTable()
{
    auto* dialog = new TextDialog(tr("Content sent, by estimated country"), tableText(), this);
    dialog->resize(720, 420);
    dialog->show();
}

void MapPanel::setBorders(bool areShown)
{
    const QSignalBlocker blocker(m_withoutBorders);
    m_withoutBorders->setChecked(!areShown);
    m_map->setBordersShown(areShown);
    m_caption->setText(captionText());
    m_caption->setVisible(!m_isRead || !m_mapName.isEmpty()); // without a map there is nothing to say about it
}

} // namespace waybill
