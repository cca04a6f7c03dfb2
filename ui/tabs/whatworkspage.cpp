// SPDX-License-Identifier: EUPL-1.2
#include "tabs/whatworkspage.h"

#include "editors/approacheditor.h"
#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/whatworksjob.h"
#include "models/approachcolumns.h"
#include "papers/approachpaper.h"
#include "report/effectwords.h"
#include "report/strengthwords.h"
#include "tabs/researchtab.h"
#include "tabs/studychoice.h"
#include "widgets/textlabel.h"

namespace kb {

namespace {

constexpr int StrongestChoice = 5;

struct WhatWorksWording
{
    Q_DECLARE_TR_FUNCTIONS(WhatWorksPage)
};

PageWords approachWords()
{
    return {.list = "approaches",
            .create = WhatWorksWording::tr("&New approach"),
            .empty = WhatWorksWording::tr("No findings yet. Open a study and choose “Add a finding”."),
            .emptyAction = WhatWorksWording::tr("To the studies"),
            .searchHint = WhatWorksWording::tr("Search in name and description"),
            .removeQuestion = [](int count) {
                return WhatWorksWording::tr("Put %n approach(es) in the trash?", nullptr, count);
            }};
}

/// From the weakest on; of several choices the weakest is what is asked.
QList<Choice> strengthChoices()
{
    QList<Choice> choices;
    for (int strength = 1; strength <= StrongestChoice; ++strength)
        choices.append(
            {QString::number(strength), QStringLiteral("%1 – %2").arg(strength).arg(strengthText(strength))});
    return choices;
}

QList<FilterSpec> approachFilters()
{
    return {{.key = QStringLiteral("kind"),
             .title = WhatWorksWording::tr("Kind"),
             .choices = codeChoices<ApproachKind>()},
            {.key = QStringLiteral("concept"), .title = WhatWorksWording::tr("Concept")},
            {.key = QStringLiteral("owner"), .title = WhatWorksWording::tr("Owner")},
            {.key = QStringLiteral("strength"),
             .title = WhatWorksWording::tr("Strength from"),
             .choices = strengthChoices()}};
}

FilterChoices approachFilterChoices(Bank &bank)
{
    return {{QStringLiteral("concept"), conceptChoices(bank)}, {QStringLiteral("owner"), unitChoices(bank)}};
}

void askApproaches(ApproachQuery &query, const FilterState &filter)
{
    QStringList strengths = filter.chosen.value(QStringLiteral("strength"));
    strengths.sort();
    query.words = filter.text;
    query.kinds = valuesOf<ApproachKind>(filter.chosen.value(QStringLiteral("kind")));
    query.concepts = uidsOf(filter.chosen.value(QStringLiteral("concept")));
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
    query.leastStrength = strengths.value(0).toInt();
}

TextLabel *makeVerdictNote()
{
    auto *note = new TextLabel(verdictCaution());
    note->setMeaning(Meaning::Quiet);
    note->setWordWrap(true);
    return note;
}

} // namespace

WhatWorksPage::WhatWorksPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Approach, approachColumns(listOf(workspace)), approachWords(), parent)
    , m_told(workspace, *this, findingsInStudies, kindsOfFindings(), [this] { showPreview(); })
{
    addFilters(approachFilters(), askApproaches, approachFilterChoices, {Kind::Unit, Kind::Concept});
    m_feed.list().setFoot(makeVerdictNote());
    m_actions.print = addTabAction(WhatWorksWording::tr("&Print…"), QKeySequence::Print, [this] { print(); });
    QAction *finding = addTabAction(WhatWorksWording::tr("New fin&ding…"), {}, [this] { beginFinding(); });
    QAction *merging = addTabAction(WhatWorksWording::tr("Mer&ge approaches…"), {}, [this] { merge(); });
    limitActions({finding, merging});
    finish({finding, merging});
}

RecordEditor *WhatWorksPage::makeEditor()
{
    return new ApproachEditor(workspace(), this);
}

Paper WhatWorksPage::paperOf(const ApproachLine &approach)
{
    const QList<FindingInStudy> *told = m_told.of(approach.uid);
    return approachPaper(workspace().bank(), approach, told ? *told : QList<FindingInStudy>());
}

/// What studies find, and what goes into another approach, changes which approaches pass, their order, and
/// what stands in their rows.
void WhatWorksPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touches(Kind::Approach))
        followOpenRecord(); // it went into another one, or undo took that back
    if (!changes.touchesAny({Kind::Approach, Kind::Finding, Kind::Study, Kind::StudyRelation}))
        return;
    readWhenSeen([this] {
        m_feed.reload(m_query);
        m_feed.readAgain();
    });
}

void WhatWorksPage::beginList()
{
    Q_EMIT pageAsked(QStringLiteral("list"), [](Tab &studies) { studies.focusContent(); });
}

/// In a study that the user chooses, about the approach that is open or, in the list, current.
void WhatWorksPage::beginFinding()
{
    const Uid approach = recordHere();
    if (approach.isNull() || !mayLeave())
        return;
    const auto named = workspace().bank().records<Approach>().get(approach);
    if (!named)
        return workspace().sayError(named.error());
    StudyChoiceDialog dialog(workspace(), named->nameNl, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT pageAsked(QStringLiteral("list"), [study = dialog.study(), approach](Tab &page) {
        static_cast<ResearchTab &>(page).beginFinding(study, approach);
    });
}

/// The approach that is open, or else all that the list shows.
void WhatWorksPage::print()
{
    if (!saveFirst())
        return;
    const QString asked = m_feed.list().filterBar().asked().join(QStringLiteral("; "));
    const auto make = [query = m_query, asked, open = openRecord()](Bank &bank,
                                                                    Language language) -> Result<Document> {
        auto content = open.isNull() ? whatWorksContent(bank, query, language)
                                     : oneApproachContent(bank, open, language);
        if (!content)
            return content.error();
        if (open.isNull())
            content->info.selection = asked;
        return whatWorksPaper(*content);
    };
    previewPaper(workspace(), this, make);
}

} // namespace kb
