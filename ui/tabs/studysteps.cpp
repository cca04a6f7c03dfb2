// SPDX-License-Identifier: EUPL-1.2
// What is done with a study as a whole: a part of ResearchTab.
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "editors/bankchoices.h"
#include "editors/openedfiles.h"
#include "editors/studyeditor.h"
#include "jobs/attachedfiles.h"
#include "jobs/collectionrule.h"
#include "report/citation.h"
#include "tabs/collectionspage.h"
#include "tabs/collectionsteps.h"
#include "tabs/researchtab.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kb {

namespace {

constexpr FieldId PublicationOfStudy = 73; // of model/study.h

Values published(PublicationStatus status)
{
    Study study;
    study.publicationStatus = status;
    return valuesOf(study);
}

Result<QString> citationOf(Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto institutes = linkedTitles(bank.context().db, uid, LinkType::PerformedBy);
    if (const Error *error = firstError(study, institutes))
        return *error;
    return citation(*study, *institutes).plain();
}

} // namespace

QList<QAction *> ResearchTab::steps()
{
    QAction *file = addTabAction(tr("Open the &file"), {}, [this] {
        withSight([this](const QList<Uid> &studies) { openFile(studies.first()); });
    });
    QAction *citing = addTabAction(tr("Copy the c&itation"), {}, [this] {
        withSight([this](const QList<Uid> &studies) { cite(studies); });
    });
    QAction *finding = addTabAction(tr("Add a fin&ding"), {}, [this] { beginFinding(recordHere(), {}); });
    QAction *withdraw = addTabAction(tr("Withd&raw…"), {}, [this] {
        beginStep(published(PublicationStatus::Ingetrokken), PublicationOfStudy);
    });
    QAction *publish = addTabAction(tr("P&ublish…"), {}, [this] {
        beginStep(published(PublicationStatus::Openbaar), PublicationOfStudy);
    });
    const QList<QAction *> collecting = collectionSteps();
    limitActions(QList<QAction *>{finding, withdraw, publish} + collecting);
    return QList<QAction *>{file, citing, nullptr, finding, withdraw, publish, nullptr} + collecting;
}

QList<QAction *> ResearchTab::collectionSteps()
{
    const auto onStudies = [this](void (*act)(Workspace &, const QList<Uid> &, QWidget *)) {
        return
            [this, act] { withSight([&](const QList<Uid> &studies) { act(workspace(), studies, this); }); };
    };
    return {addTabAction(tr("Add to a collection…"), {}, onStudies(addToChosenCollection)),
            addTabAction(tr("Take out of a collection…"), {}, onStudies(takeOutOfChosenCollection)),
            addTabAction(tr("Make a collection of this filter"), {}, [this] { beginCollection(); })};
}

void ResearchTab::showCollection(const Uid &collection)
{
    const QString key = QStringLiteral("collection");
    // a choice that the bar does not know yet, as it reads them beside the window, would not be chosen
    m_feed.list().filterBar().setChoices(key, collectionChoices(workspace().bank()));
    showList(Kind::Study, {{key, {textOf(collection)}}});
}

/// With what the list asks now as its rule; its name is still to be written.
void ResearchTab::beginCollection()
{
    if (!mayLeave())
        return;
    const FilterState now = m_feed.list().filterBar().state();
    const KeptFilter filter{.name = {}, .text = now.text, .chosen = now.chosen};
    const RuleFitness fitness = fitnessOf(filter);
    if (fitness == RuleFitness::AsksNothing)
        return workspace().say(
            {.sentence = tr("The list shows all studies. Choose a filter first: it becomes the rule.")});
    if (fitness == RuleFitness::AsksCollections)
        return workspace().say(
            {.sentence = tr("A rule cannot ask for a collection. Remove that filter first.")});
    const Collection collection{.rule = ruleText(filter)};
    Q_EMIT pageAsked(QStringLiteral("collections"), [values = valuesOf(collection)](Tab &page) {
        static_cast<CollectionsPage &>(page).createWith(values);
    });
}

void ResearchTab::beginFinding(const Uid &study, const Uid &approach)
{
    if (study.isNull() || !showPlace(study))
        return;
    Q_EMIT placeChanged(study);
    static_cast<StudyEditor &>(editor()).beginFinding(approach);
}

/// The first of its files: the main report. What else it has is in the detail.
void ResearchTab::openFile(const Uid &study)
{
    const auto files = attachmentsOf(workspace().bank(), study);
    if (!files)
        return workspace().sayError(files.error());
    if (files->isEmpty())
        return workspace().say({.sentence = tr("This study has no file and no link to one.")});
    m_files->open(files->first());
}

/// At most a page of them: nobody cites more in a text.
void ResearchTab::cite(const QList<Uid> &studies)
{
    QStringList citations;
    for (const Uid &study : studies.mid(0, PagedRows<StudyLine>::PageSize)) {
        const auto text = citationOf(workspace().bank(), study);
        if (!text)
            return workspace().sayError(text.error());
        citations.append(*text);
    }
    QGuiApplication::clipboard()->setText(citations.join(u'\n'));
    workspace().say({.sentence = tr("Copied: %1").arg(citations.first())});
}

} // namespace kb
