// SPDX-License-Identifier: EUPL-1.2
#include "frame/facetbar.h"

#include "widgets/flowlayout.h"

#include <QToolButton>

namespace kb {

namespace {

constexpr int FacetMargin = 4;

} // namespace

FacetBar::FacetBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(FacetMargin, 0, FacetMargin, 0);
    layout->setSpacing(FacetMargin);
    hide();
}

QToolButton *FacetBar::button(qsizetype number)
{
    if (number < m_buttons.size())
        return m_buttons[number];
    auto *made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::NoFocus);
    connect(made, &QToolButton::clicked, this, [this, number] {
        m_buttons[number]->setChecked(true); // also when it was chosen already
        if (number < m_facets.size())
            Q_EMIT chosen(m_facets[number].kind);
    });
    layout()->addWidget(made);
    m_buttons.append(made);
    return made;
}

void FacetBar::show(const QList<SearchFacet> &facets, Kind chosen)
{
    m_facets = facets;
    for (qsizetype number = 0; number < facets.size(); ++number) {
        QToolButton *shown = button(number);
        shown->setText(facets[number].text);
        shown->setAccessibleName(facets[number].text);
        shown->setChecked(facets[number].kind == chosen);
        shown->show();
    }
    for (qsizetype number = facets.size(); number < m_buttons.size(); ++number)
        m_buttons[number]->hide();
    setVisible(!facets.isEmpty());
}

} // namespace kb
