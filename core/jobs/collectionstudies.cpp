// SPDX-License-Identifier: EUPL-1.2
#include "jobs/collectionstudies.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/collectionrule.h"
#include "store/sqlfile.h"

#include <QSet>

#include <algorithm>

namespace kb {

namespace {

Result<QList<qint64>> handPicked(Bank &bank, const Uid &collection, LinkType type)
{
    return bank.context().db.all(
        sqlFile("collection/by_hand"), [](Row row) { return row.next<qint64>(); }, collection,
        QStringView(QString(codeOf(type))));
}

Result<QList<qint64>> studiesByRule(Bank &bank, const QString &rule)
{
    const auto query = ruleQuery(rule);
    return query ? StudyList(bank).ids(*query) : Result<QList<qint64>>(QList<qint64>());
}

/// Gives the collection links of one type to the studies, and takes those of the other type away.
Result<CollectionChange> moveStudies(Bank &bank, Write &write, const Uid &collection,
                                     const QList<qint64> &studies, LinkType from, LinkType to)
{
    const Links links = bank.links();
    const auto former = links.from(collection, from);
    const auto present = links.from(collection, to);
    const auto uids = recordUids(bank.context().db, studies);
    if (const Error *error = firstError(former, present, uids))
        return *error;
    const QSet<Uid> leaving(former->begin(), former->end());
    const QSet<Uid> there(present->begin(), present->end());
    CollectionChange change;
    for (const Uid &study : *uids) {
        const auto left = leaving.contains(study) ? links.remove(write, collection, from, study) : Result<>();
        const auto come = there.contains(study) ? Result<>() : links.add(write, collection, to, study);
        if (const Error *error = firstError(left, come))
            return *error;
        ++(leaving.contains(study) || !there.contains(study) ? change.changed : change.same);
    }
    return change;
}

} // namespace

Result<CollectionStudies> studiesIn(Bank &bank, const Collection &collection)
{
    const auto fit = studiesByRule(bank, collection.rule);
    const auto included = handPicked(bank, collection.uid, LinkType::Included);
    const auto excluded = handPicked(bank, collection.uid, LinkType::Excluded);
    if (const Error *error = firstError(fit, included, excluded))
        return *error;
    QSet<qint64> all(fit->begin(), fit->end());
    all.unite({included->begin(), included->end()});
    all.subtract({excluded->begin(), excluded->end()});
    CollectionStudies studies{.all = all.values(), .byHand = *included, .exceptions = *excluded};
    std::ranges::sort(studies.all, std::greater());
    studies.byHand.removeIf([&](qint64 study) { return !all.contains(study); });
    return studies;
}

Result<CollectionStudies> studiesInCollection(Bank &bank, const Uid &collection)
{
    const auto known = bank.records<Collection>().get(collection);
    return known ? studiesIn(bank, *known) : known.error();
}

Result<QList<qint64>> amongCollections(Bank &bank, const QList<qint64> &studies,
                                       const QList<Uid> &collections)
{
    QSet<qint64> selected;
    for (const Uid &uid : collections) {
        const auto collection = bank.records<Collection>().get(uid);
        if (!collection && collection.error().code != Error::Code::NotFound)
            return collection.error();
        if (!collection || collection->facts.deleted)
            continue;
        const auto theirs = studiesIn(bank, *collection);
        if (!theirs)
            return theirs.error();
        selected.unite({theirs->all.begin(), theirs->all.end()});
    }
    QList<qint64> among = studies;
    among.removeIf([&](qint64 study) { return !selected.contains(study); });
    return among;
}

Result<CollectionChange> addToCollection(Bank &bank, Write &write, const Uid &collection,
                                         const QList<qint64> &studies)
{
    return moveStudies(bank, write, collection, studies, LinkType::Excluded, LinkType::Included);
}

Result<CollectionChange> takeOutOfCollection(Bank &bank, Write &write, const Uid &collection,
                                             const QList<qint64> &studies)
{
    return moveStudies(bank, write, collection, studies, LinkType::Included, LinkType::Excluded);
}

} // namespace kb
