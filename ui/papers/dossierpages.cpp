// SPDX-License-Identifier: EUPL-1.2
#include "papers/dossierpages.h"

#include "papers/dossierlines.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/kindgroups.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct DossierPagesWording
{
    Q_DECLARE_TR_FUNCTIONS(DossierPaper)
};

constexpr std::array partsOfDossiers{
    DossierPart{Kind::Signal, QT_TRANSLATE_NOOP("DossierPaper", "No signal is linked to this dossier yet.")},
    DossierPart{Kind::KnowledgeQuestion,
                QT_TRANSLATE_NOOP("DossierPaper", "No question is linked to this dossier yet.")},
    DossierPart{Kind::Study, QT_TRANSLATE_NOOP("DossierPaper", "No study is linked to this dossier yet.")},
    DossierPart{Kind::ResearchProject,
                QT_TRANSLATE_NOOP("DossierPaper", "No project is linked to this dossier yet.")},
    DossierPart{Kind::Event, QT_TRANSLATE_NOOP("DossierPaper", "No event is linked to this dossier yet.")},
    DossierPart{Kind::Advice, QT_TRANSLATE_NOOP("DossierPaper", "No advice is linked to this dossier yet.")},
};

constexpr qsizetype FirstQuestions = 3; ///< of each counter; all are on the page of questions

QString dossierCountersLine(const DossierOverviewContent &content)
{
    return DossierPagesWording::tr("%1 known, %2 partly known, %3 not known yet")
        .arg(content.questions(Knowing::Known).size())
        .arg(content.questions(Knowing::Partly).size())
        .arg(content.questions(Knowing::Unknown).size());
}

/// How much is known and whether that is of today, with the study that says so.
PaperParagraph dossierFactsLine(const DossierOverviewContent &content)
{
    QStringList facts{dossierCountersLine(content), label(content.freshness)};
    const auto newest = content.newestStudy();
    if (!newest)
        return factsLine(facts);
    facts.append(
        DossierPagesWording::tr("refresh after %n month(s)", nullptr, content.dossier.freshnessMonths));
    facts.append(DossierPagesWording::tr("newest study of %1").arg(dateText(newest->date)));
    PaperParagraph line = factsLine(facts);
    line.append({QStringLiteral(": "), Emphasis::Quiet});
    line.append({newest->code, Emphasis::None, recordLink(newest->uid)});
    return line;
}

void addLinksToPages(Paper &paper, const DossierOverviewContent &content)
{
    PaperSection section{.heading = DossierPagesWording::tr("On the other pages"),
                         .style = ParagraphStyle::List};
    for (const DossierPart &part : partsOfDossiers)
        section.paragraphs.append({{headingWithCount(kindGroup(part.kind), content.of(part.kind).size()),
                                    Emphasis::None, dossierPageLink(content.dossier.uid, part.kind)}});
    paper.sections.append(section);
}

} // namespace

std::span<const DossierPart> dossierParts()
{
    return partsOfDossiers;
}

Paper dossierPartPaper(Bank &bank, const DossierPart &part, const DossierOverviewContent &content)
{
    const QList<DossierItem> items = content.of(part.kind);
    Paper paper;
    paper.title = kindGroup(part.kind);
    if (items.isEmpty()) {
        paper.facts = nothingLinked(bank, DossierPagesWording::tr(part.nothing));
        return paper;
    }
    paper.title = headingWithCount(paper.title, items.size());
    if (part.kind != Kind::KnowledgeQuestion) {
        paper.sections.append(dossierList({}, items, DossierTold::All));
        return paper;
    }
    for (const Knowing knowing : allKnowing)
        addDossierCounter(paper, knowing, content.questions(knowing), DossierTold::All);
    return paper;
}

Paper dossierKnowledge(const DossierOverviewContent &content, QDate today)
{
    Paper paper;
    paper.title = DossierPagesWording::tr("Knowledge base");
    paper.facts = dossierFactsLine(content);
    for (const Knowing knowing : allKnowing)
        addDossierCounter(paper, knowing, content.questions(knowing), toldOfQuestions(knowing),
                          FirstQuestions);
    addDossierTimeline(paper, content, today);
    addLinksToPages(paper, content);
    addDossierUses(paper, content);
    return paper;
}

Paper untilDossierIsSaved(const QString &page)
{
    Paper paper;
    paper.title = page;
    paper.facts = factsLine(
        {DossierPagesWording::tr("Save the dossier first; then link questions, studies and signals to it.")});
    return paper;
}

QUrl dossierPageLink(const Uid &dossier, Kind kind)
{
    QUrl link = recordLink(dossier);
    link.setQuery(QString::number(int(kind)));
    return link;
}

Kind kindOfDossierPage(const QUrl &link)
{
    const auto isMeant = [&](const DossierPart &part) {
        return link.query() == QString::number(int(part.kind));
    };
    const auto part = std::ranges::find_if(partsOfDossiers, isMeant);
    return recordOfLink(link).isNull() || part == partsOfDossiers.end() ? Kind::None : part->kind;
}

} // namespace kb
