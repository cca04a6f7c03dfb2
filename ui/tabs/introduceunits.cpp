// SPDX-License-Identifier: EUPL-1.2
#include "tabs/introduceunits.h"

#include "frame/filetarget.h"
#include "jobs/introductionjob.h"
#include "print/saveintroduction.h"
#include "wording/language.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct IntroduceUnitsWording
{
    Q_DECLARE_TR_FUNCTIONS(IntroduceUnits)
};

QList<FileKind> letterKinds()
{
    return {{IntroduceUnitsWording::tr("Mail to send"), {QStringLiteral("eml")}},
            {IntroduceUnitsWording::tr("Letter"), {QStringLiteral("odt")}}};
}

QString savedWords(const QString &path, const QStringList &withoutMailbox)
{
    const QString saved = IntroduceUnitsWording::tr("The letter is in %1.").arg(path);
    if (withoutMailbox.isEmpty())
        return saved;
    return saved + u' ' +
           IntroduceUnitsWording::tr("No mailbox is known of %1: fill in the address yourself.")
               .arg(withoutMailbox.join(QStringLiteral(", ")));
}

} // namespace

void introduceUnits(Workspace &workspace, QWidget *parent, const ShownOverlap &shown)
{
    const FileTarget target = askTarget(IntroduceUnitsWording::tr("Write to both units"),
                                        shown.a.code + u'-' + shown.b.code, letterKinds(), parent);
    if (target.path.isEmpty())
        return;
    workspace.runJob(
        IntroduceUnitsWording::tr("Writing %1").arg(QFileInfo(target.path).fileName()), parent,
        [path = target.path, language = shownLanguage(), one = shown.pair.a,
         other = shown.pair.b](JobContext &context) -> Result<QStringList> {
            const auto content = introductionContent(context.bank, language, one, other);
            const auto saved = content ? print::saveIntroduction(*content, path) : content.error();
            return saved ? Result<QStringList>(unitsWithoutMailbox(*content)) : saved.error();
        },
        [&workspace, path = target.path](const Result<QStringList> &withoutMailbox) {
            if (!withoutMailbox)
                return workspace.sayError(withoutMailbox.error());
            workspace.say({.sentence = savedWords(path, *withoutMailbox)});
        });
}

} // namespace kb
