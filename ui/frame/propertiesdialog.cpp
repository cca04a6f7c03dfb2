// SPDX-License-Identifier: EUPL-1.2
#include "frame/propertiesdialog.h"

#include "bank/bank.h"
#include "frame/copydialogs.h"
#include "frame/statusfacts.h"
#include "widgets/paperview.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int PropertiesWidth = 72; ///< digits
constexpr int PropertiesLines = 34;

PaperParagraph line(const QString &label, const QString &value)
{
    return {{label + QStringLiteral(": "), Emphasis::Quiet}, {value}};
}

} // namespace

PropertiesDialog::PropertiesDialog(Workspace &workspace, QWidget *parent)
    : DialogFrame(tr("Properties"), parent)
{
    auto *view = new PaperView(this);
    view->setAccessibleName(windowTitle());
    view->say(paperOf(workspace.bank(), copyFolderOf(workspace)));
    content()->addWidget(view);
    addLeave(tr("&Close"));
    openWith(PropertiesWidth, PropertiesLines);
}

Paper PropertiesDialog::paperOf(Bank &bank, const QString &copies)
{
    const auto facts = readBankFacts(bank, copies);
    if (!facts)
        return {.facts = {{errorText(facts.error())}}};
    const QFileInfo file(bank.path());
    const QString copied = facts->copiedAt.isValid() ? exactMomentText(facts->copiedAt) : tr("none yet");
    PaperSection section;
    section.paragraphs = {line(tr("Unit"), statusFacts(*facts, bank.now()).unit),
                          line(tr("Contact line"), facts->contact),
                          line(tr("Studies"), QLocale().toString(facts->studies)),
                          line(tr("Questions"), QLocale().toString(facts->questions)),
                          line(tr("Last saved"), exactMomentText(facts->savedAt)),
                          line(tr("Last copy"), copied),
                          line(tr("Copies in"), QDir::toNativeSeparators(copies)),
                          line(tr("File"), QDir::toNativeSeparators(file.absoluteFilePath())),
                          line(tr("Size"), QLocale().formattedDataSize(file.size()))};
    return {.place = facts->isExample ? tr("Example – fictitious data") : tr("Knowledge bank"),
            .title = facts->name.isEmpty() ? file.completeBaseName() : facts->name,
            .sections = {section}};
}

} // namespace kb
