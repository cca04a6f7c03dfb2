// SPDX-License-Identifier: EUPL-1.2
#include "tabs/externalbankspage.h"

#include "editors/bankchoices.h"
#include "editors/externalbankeditor.h"
#include "models/externalbankcolumns.h"
#include "papers/externalbankpaper.h"
#include "workspace/openaddress.h"

namespace kb {

namespace {

struct ExternalBanksWording
{
    Q_DECLARE_TR_FUNCTIONS(ExternalBanksPage)
};

PageWords externalBankPageWords()
{
    return {.list = "external_banks",
            .create = ExternalBanksWording::tr("&New knowledge bank of others"),
            .empty =
                ExternalBanksWording::tr("No knowledge banks of others yet. Write down one that you use."),
            .emptyAction = ExternalBanksWording::tr("New knowledge bank of others"),
            .searchHint = ExternalBanksWording::tr("Search in name, owner, content"),
            .removeQuestion = [](int count) {
                return ExternalBanksWording::tr("Put %n knowledge bank(s) of others in the trash?", nullptr,
                                                count);
            }};
}

QList<FilterSpec> externalBankFilters()
{
    return {{.key = QStringLiteral("checked"),
             .title = ExternalBanksWording::tr("Checked"),
             .choices = {{QStringLiteral("again"), ExternalBanksWording::tr("Not for a year")}}},
            {.key = QStringLiteral("owner"), .title = ExternalBanksWording::tr("Unit")}};
}

FilterChoices externalBankFilterChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}};
}

void askExternalBanks(ExternalBankQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.toBeChecked = filter.chosen.contains(QStringLiteral("checked"));
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
}

} // namespace

ExternalBanksPage::ExternalBanksPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::ExternalBank, externalBankColumns(listOf(workspace)),
                  externalBankPageWords(), parent)
{
    addFilters(externalBankFilters(), askExternalBanks, externalBankFilterChoices, {Kind::Unit});
    finish({addTabAction(ExternalBanksWording::tr("Open in &browser"), {}, [this] { openInBrowser(); })});
}

RecordEditor *ExternalBanksPage::makeEditor()
{
    return new ExternalBankEditor(workspace(), this);
}

Paper ExternalBanksPage::paperOf(const ExternalBankLine &bank)
{
    return externalBankPaper(bank);
}

/// The one that is open or, in the list, current.
void ExternalBanksPage::openInBrowser()
{
    withSight([this](const QList<Uid> &banks) {
        const auto bank = workspace().bank().records<ExternalBank>().get(banks.first());
        if (!bank)
            return workspace().sayError(bank.error());
        openAddress(workspace(), bank->url);
    });
}

} // namespace kb
