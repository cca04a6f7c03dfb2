// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/searchasker.h"

#include <QWidget>

class QToolButton;

namespace kb {

/// The kinds in which something was found, each with its count, beside each other; one of them is chosen. It
/// never has the keyboard: the search field steps through it.
class FacetBar : public QWidget
{
    Q_OBJECT

public:
    explicit FacetBar(QWidget *parent = nullptr);

    /// Out of sight when there is nothing to choose from.
    void show(const QList<SearchFacet> &facets, Kind chosen);

Q_SIGNALS:
    void chosen(kb::Kind kind);

private:
    QToolButton *button(qsizetype number);

    QList<QToolButton *> m_buttons; ///< more than there are facets stay hidden
    QList<SearchFacet> m_facets;
};

} // namespace kb
