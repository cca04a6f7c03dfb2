// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/searchasker.h"
#include "models/foundmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace kb {

class FacetBar;
class TextLabel;

/// What is found, below the field in which somebody types. It never has the keyboard: the field steps through
/// it.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *window);

    /// Shows the lines below the field, and the kinds that can be chosen, of which `kind` is. The record that
    /// is current stays so where it is among the lines; else the first line is.
    void show(const SearchSight &sight, Kind kind, const QLineEdit &field);

    /// To the next line that can be chosen; stays at the end.
    void step(int by);
    void stepGroup(int by);
    /// The line that Enter would take; one that only tells when there is none.
    FoundRow current() const;
    /// How it is heard.
    QString spokenCurrent() const;

Q_SIGNALS:
    void chosen();
    void kindChosen(kb::Kind kind);
    void currentChanged();

private:
    void select(int row);
    void placeBelow(const QLineEdit &field);

    FoundModel m_model;
    TextLabel *m_head;
    FacetBar *m_facets;
    QListView *m_list;
    QString m_words; ///< that the lines answer
};

} // namespace kb
