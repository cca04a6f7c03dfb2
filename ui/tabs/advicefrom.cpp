// SPDX-License-Identifier: EUPL-1.2
#include "tabs/advicefrom.h"

#include "jobs/adviceofexploration.h"
#include "model/exploration.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kb {

namespace {

struct AdviceFromWording
{
    Q_DECLARE_TR_FUNCTIONS(AdviceFrom)
};

enum class AdviceFrom { Complete, MakeAnother, Leave };

AdviceFrom askAbout(const Advice &begun, QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, AdviceFromWording::tr("Advice from an exploration"),
                    AdviceFromWording::tr("%1 “%2” is being made of this exploration already. Complete it "
                                          "with the insights that it does not have yet?")
                        .arg(begun.refcode, begun.title),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    auto *complete = box.addButton(AdviceFromWording::tr("&Complete"), QMessageBox::AcceptRole);
    const auto *another = box.addButton(AdviceFromWording::tr("Make &another"), QMessageBox::ActionRole);
    box.addButton(AdviceFromWording::tr("Cance&l"), QMessageBox::RejectRole);
    box.setDefaultButton(complete);
    box.exec();
    if (box.clickedButton() == complete)
        return AdviceFrom::Complete;
    return box.clickedButton() == another ? AdviceFrom::MakeAnother : AdviceFrom::Leave;
}

void complete(Workspace &workspace, const Advice &begun, const Uid &exploration)
{
    Bank &bank = workspace.bank();
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Advice, .subject = begun.refcode};
    const auto added = workspace.write(
        label, [&](Write &write) { return addInsights(bank, write, begun.uid, exploration); });
    if (!added)
        return workspace.sayError(added.error());
    const QString sentence =
        *added > 0 ? AdviceFromWording::tr("%n insight(s) added to %1.", nullptr, *added).arg(begun.refcode)
                   : AdviceFromWording::tr("%1 has every insight of the exploration.").arg(begun.refcode);
    workspace.say({.sentence = sentence,
                   .action = AdviceFromWording::tr("Open"),
                   .follow = [&workspace, advice = begun.uid] { workspace.open(advice); }});
}

void makeNew(Workspace &workspace, const Exploration &exploration)
{
    Bank &bank = workspace.bank();
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Advice, .subject = exploration.title};
    const auto made = workspace.write(
        label, [&](Write &write) { return adviceOfExploration(bank, write, exploration.uid); });
    if (!made)
        return workspace.sayError(made.error());
    workspace.say({.sentence = AdviceFromWording::tr("Advice was made of “%1”.").arg(exploration.title),
                   .action = AdviceFromWording::tr("Open"),
                   .follow = [&workspace, advice = *made] { workspace.open(advice); }});
}

} // namespace

void makeAdviceFrom(Workspace &workspace, const Uid &exploration, QWidget *parent)
{
    Bank &bank = workspace.bank();
    const auto from = bank.records<Exploration>().get(exploration);
    if (!from)
        return workspace.sayError(from.error());
    const auto begun = adviceBegunFrom(bank, exploration);
    if (!begun)
        return workspace.sayError(begun.error());

    const AdviceFrom how = *begun ? askAbout(**begun, parent) : AdviceFrom::MakeAnother;
    if (how == AdviceFrom::Complete)
        complete(workspace, **begun, exploration);
    else if (how == AdviceFrom::MakeAnother)
        makeNew(workspace, *from);
}

} // namespace kb
