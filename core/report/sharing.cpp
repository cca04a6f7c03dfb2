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
    void add(const NamedRecord &record) { add(record.shareLevel); }
    void add(const ReportedChange::Line &line) { add(line.shareLevel); }
    void add(const ReportedAction &action) { addAll(action.named); }
    void add(const MappedGap &gap) { add(gap.shareLevel); }
    void add(const NetworkQuestion &question) { add(question.shareLevel); }
    void add(const ScanMatch &match) { add(match.shareLevel); }
    void add(const ScannedText &text) { addAll(text.matches); }
    void add(const RadarMark &mark) { add(mark.shareLevel); }
    void add(const ReportedGap &gap)
    {
        add(gap.shareLevel);
        addAll(gap.named);
    }
    void add(const ReportedPair &pair)
    {
        add(strictest(pair.a.shareLevel, pair.b.shareLevel));
        addAll(pair.named);
    }
    void add(const ReportedUse &use)
    {
        add(strictest(use.questionShare, use.studyShare));
        addAll(use.named);
    }
    void add(const ReportedTouch &touch)
    {
        add(strictest(touch.a.shareLevel, touch.b.shareLevel));
        addAll(touch.named);
    }
    void add(const ReportedOpportunity &group)
    {
        addAll(group.questions);
        addAll(group.projects);
        addAll(group.studies);
        for (const NamedRecord &record : group.named) {
            if (!group.experts.contains(record.name)) // two units know them
                add(record);
        }
    }
    void add(const EqualTexts &equal)
    {
        if (equal.isWorthSaying()) // only then the text is quoted
            add(equal.shareLevel);
    }
    template <typename T> void addAll(const QList<T> &printed)
    {
        for (const T &each : printed)
            add(each);
    }

private:
    ShareLevel m_level;
};

} // namespace

ShareLevel shareLevelOf(const OverlapReportContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.pairs);
    printed.addAll(content.uses);
    printed.addAll(content.groups);
    printed.addAll(content.projects);
    printed.addAll(content.agreed);
    printed.addAll(content.gaps);
    printed.add(content.equal);
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

ShareLevel shareLevelOf(const GapMapPaperContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.named);
    for (const QList<MappedGap> &row : content.gaps)
        printed.addAll(row);
    return printed.level();
}

ShareLevel shareLevelOf(const NetworkPaperContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.network.questions);
    printed.addAll(content.network.beside);
    return printed.level();
}

ShareLevel shareLevelOf(const ScanReportContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.texts);
    return printed.level();
}

ShareLevel shareLevelOf(const RadarPaperContent &content)
{
    StrictestLevel printed(content.info.shareLevel);
    printed.addAll(content.marks);
    return printed.level();
}

ShareLevel shareLevelOf(ShareLevel own, const QList<NamedRecord> &named)
{
    StrictestLevel printed(own);
    printed.addAll(named);
    return printed.level();
}

} // namespace kb
