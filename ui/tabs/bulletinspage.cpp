// SPDX-License-Identifier: EUPL-1.2
#include "tabs/bulletinspage.h"

#include "base/savefile.h"
#include "editors/bankchoices.h"
#include "editors/bulletineditor.h"
#include "exchange/feedwriter.h"
#include "frame/printpaper.h"
#include "jobs/bulletinpaperjob.h"
#include "models/bulletincolumns.h"
#include "papers/bulletinview.h"
#include "widgets/filequestion.h"
#include "wording/guardtext.h"

#include <QMessageBox>

namespace kb {

namespace {

PageWords bulletinPageWords()
{
    return {.list = "bulletins",
            .create = BulletinsPage::tr("&New bulletin"),
            .empty = BulletinsPage::tr("No bulletins yet. Make one of your new studies."),
            .emptyAction = BulletinsPage::tr("New bulletin"),
            .searchHint = BulletinsPage::tr("Search in title and introduction"),
            .removeQuestion = [](int count) {
                return BulletinsPage::tr("Put %n bulletin(s) in the trash?", nullptr, count);
            }};
}

QList<FilterSpec> bulletinFilters()
{
    return {{.key = QStringLiteral("status"),
             .title = BulletinsPage::tr("Status"),
             .choices = codeChoices<BulletinStatus>()},
            {.key = QStringLiteral("owner"), .title = BulletinsPage::tr("Owner")}};
}

FilterChoices bulletinChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}};
}

void askBulletins(BulletinQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.statuses = valuesOf<BulletinStatus>(filter.chosen.value(QStringLiteral("status")));
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
}

} // namespace

BulletinsPage::BulletinsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Bulletin, bulletinColumns(listOf(workspace)), bulletinPageWords(), parent)
{
    addFilters(bulletinFilters(), askBulletins, bulletinChoices, {Kind::Unit});
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { print(); });
    const QList<QAction *> own = steps();
    connect(&m_feed.list().view(), &RecordView::currentIdChanged, this, &BulletinsPage::followSteps);
    connect(&m_feed.model(), &QAbstractItemModel::modelReset, this, &BulletinsPage::followSteps);
    connect(this, &Tab::recordShown, this, &BulletinsPage::followSteps); // also when a link opened it
    connect(this, &Tab::placeChanged, this, &BulletinsPage::followSteps);
    finish(own);
    followSteps();
}

QList<QAction *> BulletinsPage::steps()
{
    QAction *rss = addTabAction(tr("Write as &RSS…"), Qt::CTRL | Qt::Key_E, [this] { writeRss(); });
    const QList<QAction *> steps{
        addStep(BulletinMove::Settle, tr("&Settle"), Qt::CTRL | Qt::Key_R, &BulletinsPage::settle),
        addStep(BulletinMove::Issue, tr("&Issue…"), Qt::CTRL | Qt::Key_G, &BulletinsPage::issue),
        addStep(BulletinMove::Correct, tr("&Corrected version"), Qt::CTRL | Qt::Key_J,
                &BulletinsPage::correct),
    };
    return steps + QList<QAction *>{rss};
}

QAction *BulletinsPage::addStep(BulletinMove move, const QString &text, const QKeySequence &keys,
                                void (BulletinsPage::*act)())
{
    QAction *action = addTabAction(text, keys, [this, act] { (this->*act)(); });
    m_steps.append({action, move});
    return action;
}

/// A step that the status does not allow is grey.
void BulletinsPage::followSteps()
{
    const auto bulletin = workspace().bank().records<Bulletin>().get(recordHere());
    const bool isOurs =
        bulletin && !workspace().isReadOnly() && bulletin->ownerUnit == workspace().bank().identity().unit;
    for (const auto &[action, move] : std::as_const(m_steps))
        action->setEnabled(isOurs && isOpenTo(move, bulletin->status));
}

RecordEditor *BulletinsPage::makeEditor()
{
    return new BulletinEditor(workspace(), this);
}

Paper BulletinsPage::paperOf(const BulletinLine &line)
{
    return bulletinView(workspace().bank(), line);
}

void BulletinsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.listChanged(Kind::BulletinItem))
        m_feed.model().retry(); // the number of pieces stands in every row
    followSteps();
}

/// The one that is open, or else the current one; none when the user stays with what is not saved.
std::optional<Bulletin> BulletinsPage::chosen()
{
    if (!mayLeave())
        return std::nullopt;
    const BulletinLine *line = m_feed.current();
    const Uid uid = openRecord().isNull() && line ? line->uid : openRecord();
    const auto bulletin = workspace().bank().records<Bulletin>().get(uid);
    return bulletin ? std::optional(*bulletin) : std::nullopt;
}

void BulletinsPage::settle()
{
    take(
        QStringLiteral("settle"),
        [](BulletinWork &work, const Uid &bulletin) -> Result<Uid> {
            const auto settled = work.settle(bulletin);
            return settled ? Result<Uid>(bulletin) : settled.error();
        },
        tr("Settled. What it says is agreed."));
}

/// Asks first: its readers have it from then on.
void BulletinsPage::issue()
{
    const auto line = chosen();
    if (!line)
        return;
    QMessageBox box(
        QMessageBox::Question, tr("Issue"),
        tr("Issue “%1”? From then on it can only be changed by a corrected version.").arg(line->title),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto *issueButton = box.addButton(tr("&Issue"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != issueButton)
        return;
    take(
        QStringLiteral("issue"),
        [](BulletinWork &work, const Uid &bulletin) -> Result<Uid> {
            const auto issued = work.issue(bulletin);
            return issued ? Result<Uid>(bulletin) : issued.error();
        },
        tr("Issued."));
}

void BulletinsPage::correct()
{
    take(
        QStringLiteral("correct"),
        [](BulletinWork &work, const Uid &bulletin) { return work.correct(bulletin); },
        tr("A corrected version is ready as a draft."));
}

void BulletinsPage::take(const QString &act, const Step &step, const QString &done)
{
    const auto line = chosen();
    if (!line)
        return;
    Bank &bank = workspace().bank();
    const StepLabel label{.act = act, .kind = Kind::Bulletin, .subject = line->refcode};
    const auto taken = workspace().write(label, [&, bulletin = line->uid](Write &write) {
        BulletinWork work(bank, write);
        return step(work, bulletin);
    });
    if (!taken)
        return workspace().sayError(inWords(taken.error(), Kind::Bulletin));
    refreshOpenRecord();
    workspace().sayDone(done);
}

void BulletinsPage::print()
{
    const auto line = chosen();
    if (!line)
        return;
    previewPaper(workspace(), this, [uid = line->uid](Bank &bank, Language language) -> Result<Document> {
        const auto content = bulletinPaperContent(bank, uid, language);
        return content ? Result<Document>(bulletinPaper(*content)) : content.error();
    });
}

void BulletinsPage::writeRss()
{
    const auto bulletin = chosen();
    if (!bulletin)
        return;
    const QString path = askNewFile({.title = tr("Write as RSS"),
                                     .place = bulletin->refcode + QStringLiteral(".xml"),
                                     .kinds = {tr("News feed (*.xml)")}},
                                    this)
                             .path;
    if (!path.isEmpty())
        saveRss(path, bulletin->uid);
}

void BulletinsPage::saveRss(const QString &path, const Uid &bulletin)
{
    workspace().runJob(
        tr("Writing the news feed"), this,
        [path, bulletin](JobContext &context) -> Result<> {
            const auto content = bulletinPaperContent(context.bank, bulletin, Language::Nl);
            return content ? saveFile(path, writeFeed(bulletinFeed(*content))) : content.error();
        },
        [this, path](const Result<> &saved) {
            if (saved)
                workspace().say({.sentence = tr("Written to %1.").arg(path)});
            else
                workspace().sayError(saved.error());
        });
}

} // namespace kb
