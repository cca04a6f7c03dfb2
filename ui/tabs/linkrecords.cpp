// SPDX-License-Identifier: EUPL-1.2
#include "jobs/alsoofinterest.h"
#include "jobs/linkedrecords.h"
#include "tabs/linkdialog.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

/// What the dialog says of the records. Of many it only says how many, so that only the first is looked up;
/// empty when that one is not in use.
Result<QList<Headline>> subjectsOf(Workspace &workspace, const QList<Uid> &records)
{
    auto lines = linesOf(workspace.bank().context().db, {records.first()});
    if (!lines || lines->isEmpty())
        return lines;
    const Kind kind = lines->first().kind;
    for (const Uid &record : records.mid(1))
        lines->append({.uid = record, .kind = kind});
    return lines;
}

/// What was chosen in the dialog, for a job that outlives it.
struct ChosenLink
{
    Headline target;
    LinkWay way;
    QString meaning;
};

Result<> linkAll(JobContext &context, Write &write, const QList<Uid> &records, const ChosenLink &link)
{
    qint64 seen = 0;
    for (const Uid &record : records) {
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const auto made = makeLink(context.bank, write, record, link.way, link.target.uid, link.meaning);
        if (!made)
            return made;
        if (++seen % ReportEvery == 0)
            report(context.progress, seen, records.size());
    }
    return {};
}

/// Who says that a study answers a question hears for whom else it may be. Nothing is linked by itself.
void sayAnswered(Workspace &workspace, const Uid &study, const Uid &question, const QString &sentence)
{
    workspace.reads().run(
        &workspace,
        [study, question](JobContext &context) { return alsoOfInterest(context.bank, study, question); },
        [&workspace, sentence](const Result<std::optional<Headline>> &other) {
            if (!other || !*other)
                return workspace.sayDone(sentence);
            workspace.sayDone(sentence + u' ' +
                              LinkDialog::tr("Also of interest for %1?").arg(nameOf(**other)));
        });
}

void sayLinked(Workspace &workspace, const Headline &subject, const ChosenLink &link)
{
    const QString sentence = LinkDialog::tr("Linked with %1.").arg(nameOf(link.target));
    if (link.way.form != LinkForm::Answer)
        return workspace.sayDone(sentence);
    const bool isStudy = subject.kind == Kind::Study;
    sayAnswered(workspace, isStudy ? subject.uid : link.target.uid, isStudy ? link.target.uid : subject.uid,
                sentence);
}

} // namespace

void linkRecords(Workspace &workspace, const QList<Uid> &records, QWidget *parent, Kind only)
{
    const auto subjects = subjectsOf(workspace, records);
    if (!subjects)
        return workspace.sayError(subjects.error());
    if (subjects->isEmpty())
        return;
    LinkDialog dialog(workspace, *subjects, parent);
    if (only != Kind::None)
        dialog.findOnly(only);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ChosenLink link{dialog.target(), dialog.way(), dialog.meaning()};
    const auto count = int(records.size());
    const StepLabel label{.act = QStringLiteral("link"),
                          .kind = subjects->first().kind,
                          .count = count,
                          .subject = count == 1 ? subjects->first().code : link.target.code};
    workspace.writeStep(
        LinkDialog::tr("Linking %n record(s)", nullptr, count), label, &workspace,
        [records, link](JobContext &context, Write &write) { return linkAll(context, write, records, link); },
        [&workspace, link, subject = subjects->first()](const Result<> &linked) {
            if (!linked)
                return workspace.sayError(linked.error());
            sayLinked(workspace, subject, link);
        });
}

} // namespace kb
