// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"
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
class Workspace;

/// One overlapping pair to judge: both texts with the shared words marked, why they overlap, and the sum of
/// the score. What is known already, and the words of a weak pair, are looked up beside the window.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(Workspace &workspace, QWidget *parent = nullptr);

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
    void draw();
    void sayReasons();
    void lookUpStudies();
    void lookUpWords();
    static QString whyNoWords(const Error &error);
    void showSide(const Column &column, const Headline &line, const Overlap &pair, Side side);

    Workspace &m_workspace;
    JobRunner m_runner; ///< of its own: the first look compares the whole bank
    TextLabel *m_title;
    MarkLabel *m_level;
    MarkLabel *m_state;
    Column m_a;
    Column m_b;
    PaperView *m_reasons;
    ScoreBar *m_score;
    Sheet *m_sum = nullptr; ///< the sum of the score; not shown to who judges blind
    ShownOverlap m_shown;
    QList<ShownOverlap> m_known; ///< pairs of either question with a study that may answer it
    QString m_note;              ///< below the reasons
    int m_asked = 0;
};

} // namespace kb
