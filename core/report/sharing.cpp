// SPDX-License-Identifier: EUPL-1.2
#include "report/sharing.h"

namespace kb {

namespace {

/// Looks at all that is printed, one after another.
class StrictestLevel
{
public:
    explicit StrictestLevel(ShareLevel widest)
        : m_level(widest)
    {
    }

    ShareLevel level() const { return m_level; }

    void add(ShareLevel level) { m_level = strictest(m_level, level); }
    void add(const NamedLine &line) { add(line.shareLevel); }
    void add(const ReportedGap &gap) { add(gap.shareLevel); }
    void add(const ReportedChange::Line &line) { add(line.shareLevel); }
    void add(const ReportedPair &pair) { add(strictest(pair.a.shareLevel, pair.b.shareLevel)); }
    void add(const ReportedUse &use) { add(strictest(use.questionShare, use.studyShare)); }
    void add(const ReportedTouch &touch) { add(strictest(touch.a.shareLevel, touch.b.shareLevel)); }
    void add(const ReportedOpportunity &group)
    {
        addAll(group.questions);
        addAll(group.projects);
        addAll(group.studies);
    }
    template <typename T> void addAll(const QList<T> &printed)
    {
        for (const T &each : printed)
            add(each);
    }

private:
    ShareLevel m_level;
};

/// Whether a record is kept from one unit.
class KeptFrom
{
public:
    explicit KeptFrom(const QString &unit)
        : m_unit(unit)
    {
    }

    bool operator()(const QString &owner, ShareLevel level) const
    {
        return level == ShareLevel::EigenDg && owner != m_unit;
    }
    bool operator()(const NamedLine &line) const { return (*this)(line.unit, line.shareLevel); }
    bool operator()(const ReportedQuestion &side) const { return (*this)(side.unit, side.shareLevel); }
    bool operator()(const ReportedPair &pair) const { return (*this)(pair.a) || (*this)(pair.b); }
    bool operator()(const ReportedTouch &touch) const { return (*this)(touch.a) || (*this)(touch.b); }
    bool operator()(const ReportedGap &gap) const { return (*this)(gap.unit, gap.shareLevel); }
    bool operator()(const ReportedUse &use) const
    {
        return (*this)(use.questionUnit, use.questionShare) || (*this)(use.studyUnit, use.studyShare);
    }

private:
    QString m_unit;
};

template <typename T> qsizetype takeOut(QList<T> &printed, const KeptFrom &isKept)
{
    return printed.removeIf([&](const T &each) { return isKept(each); });
}

QStringList unitsOfLines(const QList<NamedLine> &questions)
{
    QStringList units;
    for (const NamedLine &question : questions)
        units.append(question.unit);
    units.removeDuplicates();
    units.sort();
    return units;
}

/// A group without a name and concepts is called as its first question.
void takeOutOfGroup(ReportedOpportunity &group, const KeptFrom &isKept)
{
    takeOut(group.projects, isKept);
    takeOut(group.studies, isKept);
    const QString first = group.questions.value(0).title;
    if (takeOut(group.questions, isKept) == 0)
        return;
    group.units = unitsOfLines(group.questions);
    if (group.title == first)
        group.title = group.questions.value(0).title;
}

} // namespace

ShareLevel shareLevelOf(const OverlapReportContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.pairs);
    printed.addAll(content.uses);
    printed.addAll(content.groups);
    printed.addAll(content.projects);
    printed.addAll(content.gaps);
    return printed.level();
}

ShareLevel shareLevelOf(const OpportunitiesPaperContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.groups);
    for (const auto *lines : {&content.agreed, &content.notNeeded, &content.loose})
        printed.addAll(*lines);
    return printed.level();
}

ShareLevel shareLevelOf(const GapReportContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    for (const auto *gaps : {&content.gaps, &content.accepted, &content.solved, &content.gone})
        printed.addAll(*gaps);
    const ReportedChange change = content.change.value_or(ReportedChange());
    for (const auto *lines : {&change.fresh, &change.moved, &change.gone})
        printed.addAll(*lines);
    return printed.level();
}

OverlapReportContent readableBy(const QString &unit, OverlapReportContent content)
{
    const KeptFrom isKept(unit);
    takeOut(content.pairs, isKept);
    takeOut(content.uses, isKept);
    takeOut(content.projects, isKept);
    takeOut(content.gaps, isKept);
    for (ReportedOpportunity &group : content.groups)
        takeOutOfGroup(group, isKept);
    content.groups.removeIf([](const ReportedOpportunity &group) { return group.units.size() < 2; });
    return content;
}

} // namespace kb
