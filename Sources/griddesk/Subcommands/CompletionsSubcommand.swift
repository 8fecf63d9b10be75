/// `griddesk completions`: what makes a shell complete the words of the command line.
enum CompletionsSubcommand: Subcommand {
  static let name = "completions"
  static let usage = "bash|zsh|fish"
  static let summary = "Prints what makes a shell complete subcommands, moves and options."
  static let options: [Option] = []
  static let notes = """
      bash: source <(griddesk completions bash)
      zsh:  griddesk completions zsh >DIR/_griddesk, with DIR in $fpath
      fish: griddesk completions fish | source
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let shells = ["bash": bash, "zsh": zsh, "fish": fish]
    guard arguments.positional.count == 1, let text = shells[arguments.positional[0]] else {
      throw .usage("completions takes one of bash, zsh, fish")
    }
    var output = ByteOutput(descriptor: 1)
    try output.write(text)
    try output.flush()
    return 0
  }

  private static var names: [String] { CommandCatalogue.entries.map(\.name) }

  // MARK: - bash

  private static var bash: String {
    var text = """
      _griddesk() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} sub=${COMP_WORDS[1]}
        [ "$COMP_CWORD" -eq 1 ] && sub=
        case "$sub $before" in

      """
    for entry in CommandCatalogue.entries + [CommandCatalogue.console] {
      for option in entry.options where option.value != nil {
        let reply =
          switch option.offer {
          case .words(let words):
            "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
          case .files: "COMPREPLY=($(compgen -f -- \"$word\"))"
          case .directories: "COMPREPLY=($(compgen -d -- \"$word\"))"
          case .nothing, .anything: "COMPREPLY=()"
          }
        let sub = entry.name.isEmpty ? "*" : "\"\(entry.name)\""
        text += "    \(sub)\" \(option.name)\") \(reply); return ;;\n"
      }
    }
    text += "  esac\n  case \"$sub\" in\n"
    for entry in CommandCatalogue.entries {
      let words = entry.options.map(\.name).joined(separator: " ")
      text += "    \(entry.name)) local words='\(words)' ;;\n"
    }
    let first = names + CommandCatalogue.console.options.map(\.name)
    text += """
          *) local words='\(first.joined(separator: " "))' ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
        [ -n "$sub" ] && [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$word"))
      }
      complete -o filenames -F _griddesk griddesk

      """
    return text
  }

  // MARK: - zsh

  private static var zsh: String {
    var text = "#compdef griddesk\n_griddesk() {\n  local -a subcommands\n  subcommands=(\n"
    for entry in CommandCatalogue.entries {
      text += "    \(quoted(entry.name + ":" + entry.summary.replacing(":", with: "\\:")))\n"
    }
    text += "  )\n  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n"
    text += "    _describe -t commands subcommand subcommands\n    return\n  fi\n"
    text += "  case $words[2] in\n"
    for entry in CommandCatalogue.entries {
      text += "    \(entry.name))\n      _arguments \(specs(entry)) '*:file:_files' ;;\n"
    }
    text += "    *)\n      _arguments \(specs(CommandCatalogue.console)) ;;\n  esac\n}\n"
    return text + "_griddesk \"$@\"\n"
  }

  private static func specs(_ entry: CommandCatalogue.Entry) -> String {
    entry.options.map { option in
      let help = option.help.replacing("[", with: "\\[").replacing("]", with: "\\]")
        .replacing(":", with: "\\:")
      let action =
        switch option.offer {
        case .nothing: ""
        case .words(let words): ":\(option.value ?? ""):(\(words.joined(separator: " ")))"
        case .files: ":FILE:_files"
        case .directories: ":DIR:_files -/"
        case .anything: ":\(option.value ?? ""):"
        }
      return quoted("\(option.name)[\(help)]\(action)")
    }.joined(separator: " ")
  }

  // MARK: - fish

  private static var fish: String {
    var text = "complete -c griddesk -f\n"
    for option in CommandCatalogue.console.options {
      text += "complete -c griddesk -n __fish_use_subcommand" + fishOption(option)
    }
    for entry in CommandCatalogue.entries {
      text +=
        "complete -c griddesk -n __fish_use_subcommand -a \(entry.name)"
        + " -d \(quoted(entry.summary))\n"
      for option in entry.options {
        text +=
          "complete -c griddesk -n '__fish_seen_subcommand_from \(entry.name)'"
          + fishOption(option)
      }
    }
    return text
  }

  private static func fishOption(_ option: Option) -> String {
    let name = option.name.drop { $0 == "-" }
    let kind = option.name.hasPrefix("--") ? "-l" : "-s"
    let value =
      switch option.offer {
      case .nothing: ""
      case .words(let words): " -x -a \(quoted(words.joined(separator: " ")))"
      case .files: " -r -F"
      case .directories: " -x -a '(__fish_complete_directories)'"
      case .anything: " -x"
      }
    return " \(kind) \(name)\(value) -d \(quoted(option.help))\n"
  }

  /// A text as one word for any of the three shells.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
