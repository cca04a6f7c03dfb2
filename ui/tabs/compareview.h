// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"
#include "jobs/overlapstore.h"
#include "papers/comparedtext.h"
#include "papers/conceptnotes.h"
#include "report/overlapwords.h"

#include <QWidget>

class QLineEdit;

namespace kb {

class ComparedColumn;
class KnownStudies;
class MarkLabel;
class PaperView;
class ScoreBar;
class Sheet;
class TextLabel;
class Workspace;

/// One overlapping pair to judge: both texts with the shared words marked, why they overlap, the sum of the
/// score, and a line for a remark. All that is read is read beside the window, also what is known already and
/// the words of a weak pair.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(Workspace &workspace, QWidget *parent = nullptr);

    /// The pair before it stays in sight until the texts of this one are there.
    void show(const ShownOverlap &shown);
    /// What was remarked here about a pair and is not kept yet; it stays when another pair is shown.
    std::optional<QString> typedOn(const Overlap &pair) const;
    /// It is kept with the pair by now.
    void forgetTyped(const Overlap &pair) { m_typed.remove({pair.a, pair.b}); }
    /// Reads again what is known already.
    void lookUpStudies();

Q_SIGNALS:
    void closeAsked();
    void linkFollowed(const QUrl &link);
    /// A study that may answer one of the questions is to be linked with it.
    void linkAsked(const kb::ShownOverlap &pair);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Texts
    {
        ComparedText a;
        ComparedText b;
        ConceptNotes notes;
    };

    QLayout *buildHead();
    QLayout *buildTexts();
    QLayout *buildReasons();
    QLayout *buildRemark();
    void begin(const ShownOverlap &shown, const Texts &texts);
    void draw();
    void showRemark();
    void sayReasons();
    void lookUpWords();
    static QString whyNoWords(const Error &error);

    Workspace &m_workspace;
    JobRunner m_runner; ///< of its own: the first look compares the whole bank
    TextLabel *m_title;
    MarkLabel *m_level;
    MarkLabel *m_state;
    ComparedColumn *m_a;
    ComparedColumn *m_b;
    PaperView *m_reasons;
    KnownStudies *m_studies;
    ScoreBar *m_score;
    Sheet *m_sum = nullptr; ///< the sum of the score; not shown to who judges blind
    QLineEdit *m_remark;
    QHash<std::pair<Uid, Uid>, QString> m_typed; ///< remarks by pair
    ShownOverlap m_shown;
    Texts m_texts;               ///< of that pair
    QList<ShownOverlap> m_known; ///< pairs of either question with a study that may answer it
    QString m_note;              ///< below the reasons
    int m_asked = 0;             ///< which pair; what comes for an earlier one is left
};

} // namespace kb
