// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "report/overlapwords.h"

#include <QWidget>

namespace kb {

class MarkedText;
class MarkLabel;
class PaperView;
class ScoreBar;
class Sheet;
class TextLabel;

/// One overlapping pair to judge: both texts with the shared words marked, why they overlap, and the sum of
/// the score.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(Bank &bank, QWidget *parent = nullptr);

    void show(const ShownOverlap &shown);

Q_SIGNALS:
    void closeAsked();
    void linkFollowed(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One of the two texts.
    struct Column
    {
        TextLabel *place;
        MarkedText *title;
        TextLabel *facts;
        MarkedText *body;
    };

    QLayout *buildHead();
    QLayout *buildTexts();
    QLayout *buildReasons();
    void showSide(const Column &column, const Headline &line, const Overlap &pair, Side side);

    Bank &m_bank;
    TextLabel *m_title;
    MarkLabel *m_level;
    MarkLabel *m_state;
    Column m_a;
    Column m_b;
    PaperView *m_reasons;
    ScoreBar *m_score;
    Sheet *m_sum = nullptr; ///< the sum of the score; not shown to who judges blind
};

} // namespace kb
