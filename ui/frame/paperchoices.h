// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/sourcenumbers.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace kb {

/// What can be chosen of a print.
struct PaperChoice
{
    std::optional<Language> language = {};       ///< null: that of the window
    std::optional<CitationStyle> citations = {}; ///< null: as the settings say
};

/// Lets the user choose the language of a paper and, where it cites, how it refers to its sources.
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    enum class Citing { No, Yes };
    explicit PaperChoices(Citing citing, QWidget *parent = nullptr);

    /// All that is chosen, whatever was chosen last.
    PaperChoice choice() const;
    void say(const PaperChoice &choice);

Q_SIGNALS:
    /// Told of what the user chooses only.
    void chosen();

private:
    QComboBox *addBox(const QString &name, const QString &says);
    void addStyles();

    QComboBox *m_language;
    QComboBox *m_citations = nullptr; ///< null: there is no choice
};

} // namespace kb
