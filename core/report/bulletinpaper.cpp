// SPDX-License-Identifier: EUPL-1.2
#include "report/bulletinpaper.h"

#include "model/bulletinsteps.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString versionWords(const BulletinPaperContent &content)
{
    if (content.correctsIssue.isValid())
        return Report::tr("Corrected version of %1")
            .arg(longDate(content.correctsIssue, content.info.language));
    return isIssued(content.bulletin.status) ? QString() : label(content.bulletin.status);
}

/// A draft has no number and no day yet, and says so.
QString numberWords(const BulletinPaperContent &content)
{
    const bool isDraft = content.number.isEmpty() && !isIssued(content.bulletin.status);
    return isDraft ? Report::tr("given when it is issued") : content.number;
}

TitleBlock bulletinHead(const BulletinPaperContent &content)
{
    QList<Fact> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(Report::tr("Number"), numberWords(content));
    add(Report::tr("Date"), longDate(content.bulletin.issuedOn, content.info.language));
    add(Report::tr("Unit"), content.unit);
    add(Report::tr("For whom"), readersLabel(content.bulletin.audience));
    add(Report::tr("Editor"), content.bulletin.editor);
    add(Report::tr("Version"), versionWords(content));
    return {.kicker = Report::tr("Signalling bulletin"), .title = content.bulletin.title, .facts = facts};
}

QList<PaperPiece> piecesOf(const BulletinPaperContent &content, BulletinChapter chapter)
{
    QList<PaperPiece> pieces;
    std::ranges::copy_if(content.pieces, std::back_inserter(pieces),
                         [&](const PaperPiece &piece) { return piece.item.chapter == chapter; });
    return pieces;
}

QList<NamedRecord> namedInPieces(const QList<PaperPiece> &pieces)
{
    QList<NamedRecord> named;
    for (const PaperPiece &piece : pieces)
        named += piece.named;
    return named;
}

void addContents(QList<Block> &blocks, const BulletinPaperContent &content)
{
    blocks << Heading{1, Report::tr("In this issue")};
    List contents;
    for (const BulletinChapter chapter : allOf<BulletinChapter>()) {
        for (const PaperPiece &piece : piecesOf(content, chapter))
            contents.items.append(Text(label(chapter) + QStringLiteral(": ") + piece.item.heading));
    }
    blocks << contents;
}

void addPiece(QList<Block> &blocks, const PaperPiece &piece)
{
    const BulletinItem &item = piece.item;
    blocks << Heading{2, item.heading, Keep::WholePart};
    blocks << Paragraph{strong(Report::tr("What is new?")).add(QStringLiteral(" ") + item.whatIsNew)};
    blocks << Paragraph{strong(Report::tr("Why does this matter to the ministry?"))
                            .add(QStringLiteral(" ") + item.whyItMatters)};
    QList<Fact> facts;
    if (!item.forWhom.isEmpty())
        facts.append({Report::tr("For whom"), readersLabel(item.forWhom)});
    if (!piece.source.isEmpty()) // of a meeting: its day and its place
        facts.append(
            {item.chapter == BulletinChapter::Agenda ? Report::tr("When and where") : Report::tr("Source"),
             piece.source});
    if (!piece.dossiers.isEmpty())
        facts.append({Report::tr("For dossier"), piece.dossiers.join(QStringLiteral(", "))});
    if (!facts.isEmpty())
        blocks << Facts{facts};
}

} // namespace

Document bulletinPaper(const BulletinPaperContent &content)
{
    BulletinPaperContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = content.bulletin.title;
    titled.info.version = versionWords(content);
    titled.info.shareLevel = shareLevelOf(content.info.shareLevel, namedInPieces(content.pieces));
    QList<Block> blocks{bulletinHead(content)};
    for (const QString &paragraph : content.bulletin.intro.split(u'\n', Qt::SkipEmptyParts))
        blocks << Paragraph{paragraph};
    if (content.pieces.isEmpty())
        return {titled.info, blocks << Paragraph{Report::tr("There are no pieces in this issue yet.")}};
    addContents(blocks, content);
    for (const BulletinChapter chapter : allOf<BulletinChapter>()) {
        const QList<PaperPiece> pieces = piecesOf(content, chapter);
        if (!pieces.isEmpty())
            blocks << Heading{1, label(chapter)};
        for (const PaperPiece &piece : pieces)
            addPiece(blocks, piece);
    }
    if (!content.subscription.isEmpty())
        blocks << Facts{{{Report::tr("Subscribe or unsubscribe"), content.subscription}}};
    return {titled.info, blocks};
}

} // namespace kb
