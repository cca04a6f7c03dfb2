// SPDX-License-Identifier: EUPL-1.2
#include "jobs/targetgroups.h"

#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace kb {

namespace {

struct SpelledGroup
{
    QString key;                  ///< folded
    QMap<QString, int> spellings; ///< how many findings write it so
    QSet<Uid> studies;
};

/// A dash says that there is none.
bool namesSomething(const QString &key)
{
    return std::ranges::any_of(key, [](QChar sign) { return sign.isLetterOrNumber(); });
}

/// In the order in which they were said first.
QList<SpelledGroup> spelledGroups(const QList<SaidTargetGroup> &said)
{
    QHash<QString, qsizetype> places;
    QList<SpelledGroup> groups;
    for (const SaidTargetGroup &one : said) {
        const QString words = one.words.simplified();
        const QString key = fold(words).simplified();
        if (!namesSomething(key))
            continue;
        const qsizetype place = places.value(key, groups.size());
        if (place == groups.size()) {
            places.insert(key, place);
            groups.append({.key = key, .spellings = {}, .studies = {}});
        }
        ++groups[place].spellings[words];
        groups[place].studies.insert(one.study);
    }
    return groups;
}

/// Of spellings that are used as often the first of the alphabet.
QString usualName(const SpelledGroup &group)
{
    return std::max_element(group.spellings.begin(), group.spellings.end()).key();
}

} // namespace

TargetGroups targetGroups(const QList<SaidTargetGroup> &said)
{
    QList<SpelledGroup> spelled = spelledGroups(said);
    std::ranges::sort(spelled, [](const SpelledGroup &a, const SpelledGroup &b) {
        return a.studies.size() != b.studies.size() ? a.studies.size() > b.studies.size() : a.key < b.key;
    });
    TargetGroups groups;
    for (const SpelledGroup &group : std::as_const(spelled)) {
        for (const Uid &study : group.studies)
            groups.ofStudies[study].append(groups.names.size());
        groups.names.append(usualName(group));
        groups.saidBy.insert(groups.names.last(), group.studies);
    }
    return groups;
}

} // namespace kb
