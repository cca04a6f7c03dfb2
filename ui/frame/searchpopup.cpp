// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchpopup.h"

#include "delegates/founddelegate.h"
#include "frame/facetbar.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int PopupLetters = 120; ///< of its width, where the window has room
constexpr int PopupEdge = 16;     ///< between the popup and the sides of the window
constexpr int PopupGap = 4;       ///< between the field and the popup
constexpr int LabelMargin = 6;

TextLabel *quietLine(QWidget *parent)
{
    auto *label = new TextLabel({}, parent);
    label->setType(Type::Caption);
    label->setMeaning(Meaning::Quiet);
    label->setMargin(LabelMargin);
    return label;
}

} // namespace

SearchPopup::SearchPopup(QWidget *window)
    : QFrame(window)
    , m_head(quietLine(this))
    , m_facets(new FacetBar(this))
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    TextLabel *keys = quietLine(this);
    keys->setText(
        tr("Enter: open · Ctrl+Enter: new window · Tab: filter · Ctrl+Down: next group · Esc: close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_facets);
    layout->addWidget(m_list, 1);
    layout->addWidget(keys);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.at(index.row()).act != FoundRow::Act::Nothing)
            Q_EMIT chosen();
    });
    connect(m_facets, &FacetBar::chosen, this, &SearchPopup::kindChosen);
    hide();
}

void SearchPopup::show(const SearchSight &sight, Kind kind, const QLineEdit &field)
{
    // Whoever walked to a line stays there when the same words are answered anew; other words begin at the
    // top.
    const bool isSame = std::exchange(m_words, field.text()) == field.text();
    const bool hasWalked = isVisible() && m_list->currentIndex().row() != m_model.nextFrom(-1, +1);
    const FoundRow before = isSame && hasWalked ? current() : FoundRow{};
    m_model.show(sight.rows);
    m_head->setText(sight.head);
    m_head->setVisible(!sight.head.isEmpty());
    m_facets->show(sight.facets, kind);
    const int kept = m_model.rowOf(before);
    select(kept >= 0 ? kept : m_model.nextFrom(-1, +1));
    placeBelow(field);
}

void SearchPopup::step(int by)
{
    select(m_model.nextFrom(m_list->currentIndex().row(), by));
}

void SearchPopup::stepGroup(int by)
{
    select(m_model.nextGroupFrom(m_list->currentIndex().row(), by));
}

FoundRow SearchPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.at(index.row()) : FoundRow{};
}

QString SearchPopup::spokenCurrent() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data(Qt::AccessibleTextRole).toString()
                           : m_model.index(0, 0).data(Qt::AccessibleTextRole).toString();
}

void SearchPopup::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
    Q_EMIT currentChanged();
}

/// As high as its lines, as far as the window has room.
void SearchPopup::placeBelow(const QLineEdit &field)
{
    const QWidget &window = *parentWidget();
    const int width =
        std::min(PopupLetters * fontMetrics().averageCharWidth(), window.width() - 2 * PopupEdge);
    const QPoint below = field.mapTo(&window, QPoint(field.width() - width, field.height() + PopupGap));
    int lines = 2 * frameWidth() + PopupGap;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines += m_list->sizeHintForRow(row);
    const int labels = layout()->sizeHint().height() - m_list->sizeHint().height();
    const int room = window.height() - below.y() - PopupEdge;
    setGeometry(std::max(PopupEdge, below.x()), below.y(), width, std::min(lines + labels, room));
    raise();
    QFrame::show();
}

} // namespace kb
