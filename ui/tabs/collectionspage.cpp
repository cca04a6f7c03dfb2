// SPDX-License-Identifier: EUPL-1.2
#include "tabs/collectionspage.h"

#include "editors/bankchoices.h"
#include "editors/collectioneditor.h"
#include "models/collectioncolumns.h"
#include "papers/collectionpaper.h"
#include "tabs/researchtab.h"
#include "tabs/rulewords.h"

namespace kb {

namespace {

struct CollectionsWording
{
    Q_DECLARE_TR_FUNCTIONS(CollectionsPage)
};

PageWords collectionPageWords()
{
    return {.list = "collections",
            .create = CollectionsWording::tr("&New collection"),
            .empty = CollectionsWording::tr("No collections yet. Make one about one subject."),
            .emptyAction = CollectionsWording::tr("New collection"),
            .searchHint = CollectionsWording::tr("Search in name and description"),
            .removeQuestion = [](int count) {
                return CollectionsWording::tr("Put %n collection(s) in the trash?", nullptr, count);
            }};
}

QList<FilterSpec> collectionFilters()
{
    return {{.key = QStringLiteral("owner"), .title = CollectionsWording::tr("Owner")},
            {.key = QStringLiteral("public"),
             .title = CollectionsWording::tr("Public"),
             .choices = {{QStringLiteral("yes"), CollectionsWording::tr("public")},
                         {QStringLiteral("no"), CollectionsWording::tr("not public")}}}};
}

FilterChoices collectionFilterChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}};
}

void askCollections(CollectionQuery &query, const FilterState &filter)
{
    const QStringList answers = filter.chosen.value(QStringLiteral("public"));
    query.words = filter.text;
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
    query.isPublic =
        answers.size() == 1 ? std::optional(answers.first() == QLatin1StringView("yes")) : std::nullopt;
}

} // namespace

CollectionsPage::CollectionsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Collection, collectionColumns(listOf(workspace)), collectionPageWords(),
                  parent)
    , m_told(workspace, *this, studiesInCollection, kindsOfCollections(), [this] { showPreview(); })
{
    addFilters(collectionFilters(), askCollections, collectionFilterChoices, {Kind::Unit});
    finish({addTabAction(CollectionsWording::tr("&Show its studies"), {}, [this] { showStudies(); })});
}

RecordEditor *CollectionsPage::makeEditor()
{
    return new CollectionEditor(workspace(), ruleInWords, this);
}

Paper CollectionsPage::paperOf(const CollectionLine &line)
{
    return collectionPaper(workspace().bank(), line, m_told.of(line.uid));
}

/// How many studies it has stands in its row.
void CollectionsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touchesAny({Kind::Study, Kind::Link, Kind::Concept, Kind::Finding}))
        readWhenSeen([this] { m_feed.readAgain(); });
}

/// In the list of studies, where they can be worked with.
void CollectionsPage::showStudies()
{
    const Uid collection = recordHere();
    if (collection.isNull() || !mayLeave())
        return;
    Q_EMIT pageAsked(QStringLiteral("list"), [collection](Tab &studies) {
        static_cast<ResearchTab &>(studies).showCollection(collection);
    });
}

} // namespace kb
