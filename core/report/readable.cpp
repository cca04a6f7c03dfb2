// SPDX-License-Identifier: EUPL-1.2
// What one unit may read of the overlap report: without what others keep for themselves.
#include "report/labels.h"
#include "report/sharing.h"

namespace kb {

namespace {

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
    bool operator()(const NamedRecord &record) const { return (*this)(record.unit, record.shareLevel); }
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

/// What is kept of the records that something names; it names them no more.
QList<NamedRecord> takenFrom(QList<NamedRecord> &named, const KeptFrom &isKept)
{
    QList<NamedRecord> kept;
    std::ranges::copy_if(named, std::back_inserter(kept), isKept);
    takeOut(named, isKept);
    return kept;
}

bool isNamedAmong(const QList<NamedRecord> &kept, const QString &name)
{
    return std::ranges::find(kept, name, &NamedRecord::name) != kept.end();
}

/// Its code or its title stands among the words.
bool says(const QString &words, const NamedRecord &record)
{
    const auto has = [&](const QString &name) {
        return !name.isEmpty() && words.contains(name, Qt::CaseInsensitive);
    };
    return has(record.name) || has(record.title);
}

void nameNeutrally(ReportedQuestion &side, const QList<NamedRecord> &kept)
{
    side.projects.removeIf([&](const SideProject &project) { return isNamedAmong(kept, project.code); });
    if (std::ranges::find(kept, side.dossier, &NamedRecord::title) != kept.end())
        side.dossier.clear();
}

void nameNeutrally(ReportedPair &pair, const KeptFrom &isKept)
{
    const QList<NamedRecord> kept = takenFrom(pair.named, isKept);
    if (kept.isEmpty())
        return;
    for (ReportedPart &part : pair.parts)
        part.evidence = part.neutral.value_or(part.evidence);
    pair.proposal = pair.neutralProposal.value_or(pair.proposal);
    nameNeutrally(pair.a, kept);
    nameNeutrally(pair.b, kept);
}

/// Of a study for a question, and of two projects.
template <typename T> void nameWhyNeutrally(T &line, const KeptFrom &isKept)
{
    if (!takenFrom(line.named, isKept).isEmpty())
        line.why = line.neutralWhy.value_or(line.why);
}

void nameNeutrally(ReportedGap &gap, const KeptFrom &isKept)
{
    const QList<NamedRecord> kept = takenFrom(gap.named, isKept);
    gap.involved.removeIf([&](const QString &name) { return isNamedAmong(kept, name); });
}

/// People may have written the title of what it is about, as the program does when it proposes it.
void nameNeutrally(ReportedAction &action, const KeptFrom &isKept)
{
    const QList<NamedRecord> kept = takenFrom(action.named, isKept);
    for (const NamedRecord &record : kept) {
        action.about.removeAll(record.name);
        if (says(action.what, record))
            action.what = label(action.kind);
        for (QString *words : {&action.result, &action.followUp}) {
            if (says(*words, record))
                words->clear();
        }
    }
}

/// What was agreed is said of its pairs too, in the same words.
void nameAgreedNeutrally(OverlapReportContent &content, const KeptFrom &isKept)
{
    QHash<QString, QString> neutral;
    for (ReportedAction &action : content.agreed) {
        const QString before = action.what;
        nameNeutrally(action, isKept);
        neutral.insert(before, action.what);
    }
    for (ReportedPair &pair : content.pairs) {
        pair.decision.note = neutral.value(pair.decision.note, pair.decision.note);
        for (ReportedDecision &said : pair.judged)
            said.note = neutral.value(said.note, said.note);
    }
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

void nameAroundNeutrally(ReportedOpportunity &group, const KeptFrom &isKept)
{
    const QList<NamedRecord> kept = takenFrom(group.named, isKept);
    group.experts.removeIf([&](const QString &name) { return isNamedAmong(kept, name); });
    for (QString *about : {&group.proposal.project, &group.proposal.study}) {
        if (isNamedAmong(kept, *about))
            about->clear();
    }
}

/// A group without a name and concepts is called as its first question.
void takeOutOfGroup(ReportedOpportunity &group, const KeptFrom &isKept)
{
    takeOut(group.projects, isKept);
    takeOut(group.studies, isKept);
    nameAroundNeutrally(group, isKept);
    const QString first = group.questions.value(0).title;
    if (takeOut(group.questions, isKept) == 0)
        return;
    group.units = unitsOfLines(group.questions);
    if (group.title == first)
        group.title = group.questions.value(0).title;
}

} // namespace

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
    for (ReportedPair &pair : content.pairs)
        nameNeutrally(pair, isKept);
    for (ReportedUse &use : content.uses)
        nameWhyNeutrally(use, isKept);
    for (ReportedTouch &touch : content.projects)
        nameWhyNeutrally(touch, isKept);
    for (ReportedGap &gap : content.gaps)
        nameNeutrally(gap, isKept);
    nameAgreedNeutrally(content, isKept);
    return content;
}

} // namespace kb
