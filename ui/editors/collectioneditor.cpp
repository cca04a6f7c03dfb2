// SPDX-License-Identifier: EUPL-1.2
#include "editors/collectioneditor.h"

#include "editors/bankchoices.h"
#include "editors/linkedrecords.h"
#include "editors/specialeditors.h"
#include "papers/collectionpaper.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

// The fields of model/collection.h.
constexpr FieldId CollectionName = 30;
constexpr FieldId CollectionContact = 34;
constexpr FieldId CollectionRule = 35;

} // namespace

EditorWords CollectionEditor::words()
{
    return {.isNew = tr("New collection"),
            .place = tr("%1 · Collection"),
            .untitled = tr("What is the collection called?"),
            .wanted = {{CollectionName, tr("Write the name of the collection.")}},
            .possible = {}};
}

CollectionEditor::CollectionEditor(Workspace &workspace, RuleWords ruleWords, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_told(workspace, *this, studiesInCollection, kindsOfCollections(), [this] { showStudies(); })
{
    buildFacts(ruleWords);
    m_included = addHandPage(LinkType::Included,
                             {.list = tr("Added by hand"),
                              .nothing = tr("No studies added by hand yet."),
                              .next = tr("Search for one here, or choose “Add to a collection…” in the list "
                                         "of studies.")});
    m_excluded =
        addHandPage(LinkType::Excluded,
                    {.list = tr("Exceptions"),
                     .nothing = tr("No exceptions yet."),
                     .next = tr("Does a study fit the rule, but not belong here? Search for it here, or "
                                "choose “Take out of a collection…” in the list of studies.")});
    m_studies = addPaperPage(tr("Studies"));
    addHistoryPage();
}

void CollectionEditor::buildFacts(RuleWords ruleWords)
{
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = CollectionName});
    facts.addLine({.field = 31});
    facts.addLine(
        {.field = CollectionRule,
         .help = tr("What fits the rule is in it by itself. Save a filter of the list of studies to choose "
                    "it here.")},
        [this, ruleWords](const auto &edited) { return makeRuleEditor(workspace(), ruleWords, edited); });
    facts.addLine({.field = 32});
    facts.addLine({.field = 33});
    facts.addLine({.field = CollectionContact},
                  [choices = unitChoices(workspace().bank())](const auto &edited) {
                      return makeReferenceEditor(choices, edited);
                  });
    facts.addLine({.field = 36});
    facts.addLine({.field = 37, .help = tr("Small letters, digits and hyphens; needed when it is public")});
    facts.addLine({.field = 12});
}

LinkedRecords *CollectionEditor::addHandPage(LinkType type, const LinkedWords &words)
{
    auto *page = new LinkedRecords(workspace(), type, {Kind::Study}, words);
    addPage(page, words.list);
    connect(page, &LinkedRecords::edited, this, [this] { setChanged(true); });
    return page;
}

void CollectionEditor::showMore(const Collection &collection, Access access)
{
    for (LinkedRecords *page : {m_included, m_excluded}) {
        const auto loaded = collection.uid.isNull() ? Result<>() : page->load(collection.uid);
        if (collection.uid.isNull())
            page->show({});
        if (!loaded)
            workspace().sayError(loaded.error());
        page->setAccess(access);
    }
    showStudies();
}

Result<> CollectionEditor::writeMore(Write &write, const Uid &collection)
{
    const auto included = m_included->write(write, collection);
    return included ? m_excluded->write(write, collection) : included;
}

/// Follows what comes in by the rule while the collection is open.
void CollectionEditor::showStudies()
{
    if (uid().isNull())
        return m_studies->say(collectionStudiesPaper(workspace().bank(), {}));
    const CollectionStudies *told = m_told.of(uid());
    m_studies->say(told ? collectionStudiesPaper(workspace().bank(), *told) : Paper());
}

} // namespace kb
