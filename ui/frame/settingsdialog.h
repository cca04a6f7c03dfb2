// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/settingsplace.h"
#include "widgets/dialogframe.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace kb {

class SettingsPage;
class TextLabel;

/// The settings, page by page: of the window, and, when a bank is open, of that bank. What is changed on all
/// pages is kept together; as far as it is about the bank, as one step to undo.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsPlace &place, QWidget *parent = nullptr);

    void accept() override;
    void done(int result) override;

    /// Code of the language that was chosen.
    QString language() const;
    /// Brings a page in sight, by its id; nothing when there is none now.
    void showPage(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown
    {
        QString id;
        SettingsPage *page;
        bool isOfBank;
    };

    void buildPages();
    void buildSearch();
    void buildLayout();
    int highestPage() const;
    void showRow(int row);
    void find(const QString &words);
    void goToFound();
    bool mayChange(const Shown &shown) const;
    bool keepInBank();

    SettingsPlace m_place;
    QList<Shown> m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    TextLabel *m_remark; ///< below the pages: nothing found, or why nothing was kept
};

} // namespace kb
