// SPDX-License-Identifier: EUPL-1.2
#include "report/advicepaper.h"

#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString addressees(const Advice &advice)
{
    if (!advice.addressee.isEmpty())
        return advice.addressee;
    QStringList names;
    for (const Addressee kind : advice.addresseeKind)
        names.append(label(kind));
    return names.join(QStringLiteral(", "));
}

/// Makes the blocks in their order, so that the sources are numbered as they are met.
class AdviceBlocks
{
public:
    explicit AdviceBlocks(const AdvicePaperContent &content)
        : m_content(content)
        , m_advice(content.advice)
        , m_numbers(content.citations)
    {
    }

    QList<Block> make()
    {
        const QList<AdviceBlock> order = m_content.layout.inOrder();
        QMap<AdviceBlock, QList<Block>> made;
        for (const AdviceBlock block : order)
            made.insert(block, block == AdviceBlock::Sources ? QList<Block>() : blocksOf(block));
        made.insert(AdviceBlock::Sources, blocksOf(AdviceBlock::Sources)); // all that is cited is known now
        addTitle();
        for (const AdviceBlock block : order)
            m_blocks += made.value(block);
        return m_blocks;
    }

private:
    QList<Block> blocksOf(AdviceBlock block)
    {
        add(block);
        return std::exchange(m_blocks, {});
    }

    void add(AdviceBlock block)
    {
        switch (block) {
        case AdviceBlock::Reason:
            return addReason();
        case AdviceBlock::KeyMessage:
            return addKeyMessage();
        case AdviceBlock::Advice:
            return addAdvice();
        case AdviceBlock::Evidence:
            return addStatements();
        case AdviceBlock::Options:
            return addOptions();
        case AdviceBlock::Unknown:
            return addGaps();
        case AdviceBlock::NextSteps:
            return addSteps();
        case AdviceBlock::Consulted:
            return addConsulted();
        case AdviceBlock::Sources:
            return addSources();
        case AdviceBlock::Decision:
            return addDecision();
        }
    }

    Heading headingOf(AdviceBlock block) const { return {1, m_content.layout.nameOf(block)}; }

    void addTitle()
    {
        const Language language = m_content.info.language;
        TitleBlock block{.kicker = Report::tr("Strategic advice"),
                         .title = m_advice.title,
                         .facts = {{Report::tr("To"), addressees(m_advice)},
                                   {Report::tr("From"), m_content.from},
                                   {Report::tr("Date"), longDate(m_content.info.date, language)}}};
        if (m_advice.decisionOn.isValid())
            block.facts.append({Report::tr("Decision needed on"), longDate(m_advice.decisionOn, language)});
        block.facts.append({Report::tr("Sharing"), label(m_advice.shareLevel)});
        block.facts.append({Report::tr("Code and version"),
                            QStringLiteral("%1 · %2").arg(m_advice.refcode, m_advice.version)});
        m_blocks << block;
    }

    /// The first paragraph says what happened, so that is what the sources carry.
    void addReason()
    {
        QStringList paragraphs = m_advice.reason.split(u'\n', Qt::SkipEmptyParts);
        if (!paragraphs.isEmpty()) {
            paragraphs.first() = m_numbers.withMark(paragraphs.first(), m_content.reasonSources);
            m_blocks << headingOf(AdviceBlock::Reason);
        }
        for (const QString &paragraph : std::as_const(paragraphs))
            m_blocks << Paragraph{paragraph};
    }

    void addKeyMessage()
    {
        if (!m_advice.keyMessage.isEmpty())
            m_blocks << Callout{m_content.layout.nameOf(AdviceBlock::KeyMessage), {m_advice.keyMessage}};
    }

    void addAdvice()
    {
        if (m_advice.requested.isEmpty())
            return;
        List list{.kind = ListKind::Numbers};
        for (const QString &item : m_advice.requested)
            list.items.append(item);
        m_blocks << headingOf(AdviceBlock::Advice) << list;
    }

    void addStatements()
    {
        if (m_content.statements.isEmpty())
            return;
        List list;
        for (const PaperStatement &statement : m_content.statements)
            list.items.append(textOf(statement));
        m_blocks << headingOf(AdviceBlock::Evidence) << list;
    }

    Text textOf(const PaperStatement &statement)
    {
        const bool isOurs = statement.isOwnAssessment && statement.sources.isEmpty();
        return Text(isOurs ? withMark(statement.text, Report::tr("(our own assessment)"))
                           : m_numbers.withMark(statement.text, statement.sources))
            .add(QStringLiteral(" "))
            .add(Report::tr("Certainty: %1").arg(label(statement.certainty).toLower()), Emphasis::Emphasised);
    }

    void addOptions()
    {
        if (m_advice.dilemma.isEmpty() && m_advice.options.isEmpty())
            return;
        m_blocks << headingOf(AdviceBlock::Options);
        if (!m_advice.dilemma.isEmpty())
            m_blocks << Paragraph{m_advice.dilemma};
        if (m_advice.options.isEmpty())
            return;
        Table table{.caption = Report::tr("Options"), .rowHeads = RowHeads::FirstColumn};
        table.columns = {{Report::tr("Option"), 4},
                         {Report::tr("For"), 5},
                         {Report::tr("Against"), 5},
                         {Report::tr("Who is affected"), 5}};
        for (const AdviceOption &option : m_advice.options)
            table.rows.append({option.option, option.pro, option.con, option.affected});
        m_blocks << table;
    }

    void addGaps()
    {
        List list;
        for (const PaperGap &gap : m_content.gaps)
            list.items.append(QStringLiteral("%1 %2 (%3)").arg(gap.code, gap.question, gap.coverage));
        if (!m_advice.gapsText.isEmpty())
            list.items.append(m_advice.gapsText);
        if (list.items.isEmpty() && m_advice.noGaps)
            list.items.append(Report::tr("Nothing: for this advice we know enough."));
        if (!list.items.isEmpty())
            m_blocks << headingOf(AdviceBlock::Unknown) << list;
    }

    void addSteps()
    {
        if (m_content.steps.isEmpty())
            return;
        Table table{.caption = Report::tr("Next steps"), .rowHeads = RowHeads::FirstColumn};
        table.columns = {{Report::tr("What"), 9}, {Report::tr("Who"), 4}, {Report::tr("When"), 4}};
        for (const PaperStep &step : m_content.steps)
            table.rows.append({step.what, step.who, longDate(step.due, m_content.info.language)});
        m_blocks << headingOf(AdviceBlock::NextSteps) << table;
    }

    void addConsulted()
    {
        QStringList told;
        for (const PaperConsultation &one : m_content.consulted) {
            const QString date = shortDate(one.date, m_content.info.language);
            const QString words = QStringLiteral("%1 %2").arg(one.unit, label(one.position).toLower());
            told.append(date.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, date));
        }
        if (!told.isEmpty())
            m_blocks << Facts{
                {{m_content.layout.nameOf(AdviceBlock::Consulted), told.join(QStringLiteral(" · "))}}};
    }

    void addSources()
    {
        if (m_numbers.isEmpty())
            return;
        const QString name = m_content.layout.names.value(AdviceBlock::Sources, m_numbers.heading());
        m_blocks << Heading{1, name} << m_numbers.list();
    }

    /// What the reader decides, to be ticked by hand.
    void addDecision()
    {
        const QString box = QStringLiteral("☐ ");
        m_blocks << Facts{{{m_content.layout.nameOf(AdviceBlock::Decision),
                            box + Report::tr("adopted") + QStringLiteral("   ") + box + Report::tr("partly") +
                                QStringLiteral("   ") + box + Report::tr("not")},
                           {Report::tr("Initials"), QStringLiteral("……………………")}}};
    }

    const AdvicePaperContent &m_content;
    const Advice &m_advice;
    SourceNumbers m_numbers;
    QList<Block> m_blocks;
};

} // namespace

Document advicePaper(const AdvicePaperContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = content.advice.title;
    if (info.version.isEmpty())
        info.version = content.advice.version;
    info.shareLevel = shareLevelOf(info.shareLevel, content.named);
    return {info, AdviceBlocks(content).make()};
}

} // namespace kb
