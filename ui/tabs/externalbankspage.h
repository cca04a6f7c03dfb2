// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/externalbanklist.h"
#include "tabs/recordspage.h"

namespace kb {

/// The register of knowledge banks of others (spec 01, S18a).
class ExternalBanksPage : public RecordsPage<ExternalBankList, ExternalBankLine, ExternalBankQuery>
{
    Q_OBJECT

public:
    explicit ExternalBanksPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const ExternalBankLine &bank) override;

private:
    void openInBrowser();
};

} // namespace kb
